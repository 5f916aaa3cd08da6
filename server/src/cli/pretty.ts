import { posix } from 'node:path';
import type { Colors } from 'picocolors/types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pathTo } from '../files/which-file.js';
import { toRange } from '../lsp/positions.js';
import { isHere } from '../lsp/to-diagnostic.js';
import type { Language } from '../messages/language.js';
import type { TextRange } from '../plan/text-range.js';
import type { Severity } from '../rules/define.js';
import { type Finding, messageOf, relatedMessage } from '../rules/engine.js';
import { mostOf } from '../rules/most-findings.js';
import type { CheckedPlan } from './checked-plan.js';
import { displayLine, harmless } from './display-line.js';
import type { Reporter } from './reporter.js';
import { WORDS } from './words.js';

export interface PrettyOptions {
  readonly language: Language;
  readonly colors: Colors;
  /** How many columns there are for a line of the plan and what stands before it. */
  readonly columns: number;
}

const NARROWEST = 30;

/** For people: each finding with the line that it is about, and at the end how many there are. */
export function pretty({ language, colors, columns }: PrettyOptions): Reporter {
  const words = WORDS[language];
  const colorOf: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.cyan,
  };

  const place = (path: string, document: TextDocument, { start }: TextRange): string => {
    const { line, character } = document.positionAt(start);
    return `${harmless(path)}:${line + 1}:${character + 1}`;
  };

  /** Where a place is, be it in a file that the plan uses; nothing, where that is not known. */
  const relatedPlace = (
    { path, document, documentOf }: CheckedPlan,
    range: TextRange,
  ): string | undefined => {
    if (range.file === undefined) return place(path, document, range);
    const there = documentOf(range.file);
    return there && place(beside(path, pathTo(range.file, document.uri)), there, range);
  };

  const finding = (plan: CheckedPlan, found: Finding): string => {
    const { code, severity, range, related } = found;
    const { start, end } = toRange(plan.document, range);
    const line = plan.document.getText({
      start: { line: start.line, character: 0 },
      end: { line: start.line + 1, character: 0 },
    });
    const shown = line.replace(/[\r\n]+$/, '');
    const to = end.line > start.line ? shown.length : end.character;
    const number = String(start.line + 1);
    const width = Math.max(NARROWEST, columns - number.length - 5);
    const { text, before, under } = displayLine(shown, start.character, to, width);
    const bar = colors.dim('|');
    const color = colorOf[severity];
    return [
      `${colors.bold(place(plan.path, plan.document, range))}  ${color(words.severity[severity])}  ${harmless(messageOf(found, language))}  ${colors.dim(`(${code})`)}`,
      `  ${colors.dim(number)} ${bar} ${text}`.trimEnd(),
      `  ${' '.repeat(number.length)} ${bar} ${' '.repeat(before)}${color('^'.repeat(under))}`,
      ...related.flatMap(other => {
        const where = relatedPlace(plan, other.range);
        if (where === undefined) return [];
        return [colors.dim(`  ${where}  ${harmless(relatedMessage(found, other, language))}`)];
      }),
      '',
      '',
    ].join('\n');
  };

  return {
    begin: '',
    plan: checked =>
      mostOf(checked.findings.filter(isHere))
        .map(found => finding(checked, found))
        .join(''),
    end: ({ plans, counts }) => {
      // Where no plan was read, what was said of the paths is all there is to say.
      if (plans === 0) return '';
      const color = counts.error > 0 ? colors.red : counts.warning > 0 ? colors.yellow : colors.green;
      return `${color(words.summary(plans, counts))}\n`;
    },
  };
}

/** A path as it is shown for a file that lies beside a plan, which is shown as well. */
function beside(plan: string, way: string): string {
  return posix.join(posix.dirname(plan), way);
}
