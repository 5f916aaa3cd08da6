import type { Grade, TargetEmphasis, TargetId } from '../../knowledge/facts.js';
import { pieces } from './drawing.js';
import { outlinesOf } from './outlines.js';
import { STEPS } from './path.js';
import { SILHOUETTE } from './silhouette.js';

/** Text in the picture, in the reader's language. It comes from Runplan, never from a plan. */
export interface FigureLabels {
  readonly title: string;
  readonly front: string;
  readonly back: string;
}

/**
 * One hue, and a grey: the picture does not know the colour of the page behind it. Both stand out from black and
 * from white alike, and what is stronger is more opaque, so that emphasis is distance from the background on any
 * theme. The grades differ in lightness, not in hue, so they need no eye for colour.
 */
export const ACCENT = '#e04e00';
export const GREY = '#808080';
/** How opaque each thing is: the body, a muscle on it that is not trained, and the grades. */
export const OPACITY = { body: 0.1, muscle: 0.14, grades: { 1: 0.4, 2: 0.7, 3: 1 } } as const;

/**
 * The size of the picture in pixels. Some of it is left blank at the right and below: nothing else can part it from
 * the words and from the edge of their box.
 */
export const WIDTH = 138;
export const HEIGHT = 158;

/** What of the library's units the picture shows; the bodies are 69 wide and 93 high, from 0, 0. */
const LEFT = -1;
const TOP = -1;
const SHOWN_HEIGHT = 96.6;

/** Grades outline by outline, the strongest where muscles share one. */
function gradesByOutline(targets: readonly TargetEmphasis[]): Map<string, Grade> {
  const grades = new Map<string, Grade>();
  for (const { target, emphasis } of targets) {
    for (const outline of outlinesOf(target)) {
      if (emphasis > (grades.get(outline) ?? 0)) grades.set(outline, emphasis);
    }
  }
  return grades;
}

/** Whether the picture shows any of a muscle, group or composite. */
export function isDrawn(target: TargetId): boolean {
  return outlinesOf(target).length > 0;
}

/** Drawings that were made already. Sessions of a plan train in few different ways, and a picture weighs 8 kB. */
const KEPT = 32;
const drawings = new Map<string, string>();

/**
 * The body from the front and from the back, as the text of an SVG: what is trained more is drawn stronger.
 * The same emphases and labels give the same text.
 */
export function bodyFigure(targets: readonly TargetEmphasis[], labels: FigureLabels): string {
  const grades = gradesByOutline(targets);
  const key = JSON.stringify([[...grades].sort(([a], [b]) => (a < b ? -1 : 1)), labels]);
  const kept = drawings.get(key);
  if (kept !== undefined) return kept;
  if (drawings.size >= KEPT) drawings.delete(drawings.keys().next().value!);
  const made = draw(grades, labels);
  drawings.set(key, made);
  return made;
}

function draw(grades: ReadonlyMap<string, Grade>, labels: FigureLabels): string {
  const paths: Record<Grade, string> = { 0: '', 1: '', 2: '', 3: '' };
  for (const { outline, name, path } of pieces()) {
    paths[Math.max(grades.get(outline) ?? 0, grades.get(name) ?? 0) as Grade] += path;
  }
  const { body, muscle, grades: opacities } = OPACITY;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${WIDTH}" height="${HEIGHT}" viewBox="${viewBox()}">`,
    `<title>${escaped(labels.title)}</title>`,
    `<path fill="${GREY}" fill-opacity="${body}" fill-rule="evenodd" stroke="${GREY}" stroke-width="${STEPS * 0.55}" stroke-linejoin="round" d="${SILHOUETTE}"/>`,
    path(GREY, muscle, paths[0]),
    ...([1, 2, 3] as const).map(grade => path(ACCENT, opacities[grade], paths[grade])),
    `<g fill="${GREY}" font-family="sans-serif" font-size="${STEPS * 6}">`,
    label(22.6, labels.front),
    label(59.6, labels.back),
    '</g></svg>',
  ].join('');
}

function path(colour: string, opacity: number, data: string): string {
  return data === '' ? '' : `<path fill="${colour}" fill-opacity="${opacity}" d="${data}"/>`;
}

/** Beside the head, where no part of the body is. */
function label(x: number, text: string): string {
  return `<text x="${x * STEPS}" y="${5.2 * STEPS}">${escaped(text)}</text>`;
}

function viewBox(): string {
  const height = SHOWN_HEIGHT * STEPS;
  return [LEFT * STEPS, TOP * STEPS, Math.round((height * WIDTH) / HEIGHT), height].join(' ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}
