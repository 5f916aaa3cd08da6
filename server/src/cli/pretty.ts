import type { Colors } from 'picocolors/types';
import { toRange } from '../lsp/positions.js';
import type { Language } from '../messages/language.js';
import type { TextRange } from '../plan/text-range.js';
import type { Severity } from '../rules/define.js';
import { type Finding, messageOf, relatedMessage } from '../rules/engine.js';
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

  const place = ({ path, document }: CheckedPlan, { start }: TextRange): string => {
    const { line, character } = document.positionAt(start);
    return `${harmless(path)}:${line + 1}:${character + 1}`;
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
      `${colors.bold(place(plan, range))}  ${color(words.severity[severity])}  ${harmless(messageOf(found, language))}  ${colors.dim(`(${code})`)}`,
      `  ${colors.dim(number)} ${bar} ${text}`.trimEnd(),
      `  ${' '.repeat(number.length)} ${bar} ${' '.repeat(before)}${color('^'.repeat(under))}`,
      ...related.map(other =>
        colors.dim(`  ${place(plan, other.range)}  ${harmless(relatedMessage(found, other, language))}`),
      ),
      '',
      '',
    ].join('\n');
  };

  return {
    begin: '',
    plan: checked => checked.findings.map(found => finding(checked, found)).join(''),
    end: ({ plans, counts }) => {
      // Where no plan was read, what was said of the paths is all there is to say.
      if (plans === 0) return '';
      const color = counts.error > 0 ? colors.red : counts.warning > 0 ? colors.yellow : colors.green;
      return `${color(words.summary(plans, counts))}\n`;
    },
  };
}
