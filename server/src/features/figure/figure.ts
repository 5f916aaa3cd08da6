import { byGroup } from '../../knowledge/emphasis.js';
import type { TargetEmphasis } from '../../knowledge/facts.js';
import { words } from '../../knowledge/text.js';
import type { Language } from '../../messages/language.js';
import { muscleName, namesAtGrade, short } from '../wording/muscle-names.js';
import { bodyFigure, HEIGHT, isDrawn, WIDTH } from './body-figure.js';
import { dataUri } from './data-uri.js';
import { type NotDrawn, whyNotDrawn } from './outlines.js';
import { figureWords } from './words.js';

/**
 * The body with what is trained, as an image to begin a hover with: the words that follow after a blank line stand
 * at its right. Nothing where the picture would be empty. For editors that show HTML only: elsewhere the whole
 * drawing would stand there as letters.
 */
export function figureImage(targets: readonly TargetEmphasis[], language: Language): string | undefined {
  if (!targets.some(({ target, emphasis }) => emphasis > 0 && isDrawn(target))) return undefined;
  const source = dataUri(bodyFigure(targets, figureWords(language).labels));
  // `align` is the only way to place it that VS Code leaves in; with its size the hover does not jump.
  return `<img src="${source}" alt="${attribute(figureAlt(targets, language))}" width="${WIDTH}" height="${HEIGHT}" align="left">`;
}

/** What the picture shows, in words: what is trained, the most first, and what of it is not drawn. */
export function figureAlt(targets: readonly TargetEmphasis[], language: Language): string {
  const { picture, trained } = figureWords(language);
  const drawn = byGroup(targets.filter(({ target }) => isDrawn(target)));
  const lines = ([3, 2, 1] as const).flatMap(grade => {
    const names = namesAtGrade(drawn, grade, words(language));
    return names.length === 0 ? [] : [trained[grade](names.join(', '))];
  });
  return [picture, ...lines, notDrawn(targets, language)].filter(Boolean).join(' ');
}

/** What is trained and not in the picture, with why; empty where everything is. */
export function notDrawn(targets: readonly TargetEmphasis[], language: Language): string {
  const missing = new Map<NotDrawn, string[]>();
  for (const { target, emphasis } of targets) {
    const why = whyNotDrawn(target);
    if (emphasis === 0 || !why) continue;
    missing.set(why, [...(missing.get(why) ?? []), short(muscleName(target, words(language)))]);
  }
  return [...missing].map(([why, names]) => figureWords(language).notDrawn[why](names.join(', '))).join(' ');
}

/** On one line, because a blank line would end the tag in Markdown. */
function attribute(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}
