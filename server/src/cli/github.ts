import { URI } from 'vscode-uri';
import { isInside, pathTo } from '../files/which-file.js';
import { toRange } from '../lsp/positions.js';
import { isHere } from '../lsp/to-diagnostic.js';
import type { Language } from '../messages/language.js';
import type { Severity } from '../rules/define.js';
import { type Finding, messageOf } from '../rules/engine.js';
import { mostOf } from '../rules/most-findings.js';
import type { CheckedPlan } from './checked-plan.js';
import { harmless } from './display-line.js';
import type { Reporter } from './reporter.js';
import { WORDS } from './words.js';

const COMMAND: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export interface GithubOptions {
  readonly language: Language;
  /** The folder of the whole project, which GitHub writes paths from. */
  readonly workspace: string;
}

/** For GitHub Actions: a workflow command for each finding, which GitHub shows beside the line that it is about. */
export function github({ language, workspace }: GithubOptions): Reporter {
  const root = URI.file(workspace).toString().replace(/\/$/, '');

  const command = ({ path, document }: CheckedPlan, finding: Finding): string => {
    const { start, end } = toRange(document, finding.range);
    const properties = {
      file: isInside(document.uri, root) ? pathTo(document.uri, `${root}/x`) : path,
      line: start.line + 1,
      endLine: end.line + 1,
      // Of what runs over several lines GitHub takes no columns.
      ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
      title: finding.code,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${asProperty(String(value))}`);
    return `::${COMMAND[finding.severity]} ${written.join(',')}::${asData(messageOf(finding, language))}\n`;
  };

  return {
    begin: '',
    plan: checked =>
      mostOf(checked.findings.filter(isHere))
        .map(finding => command(checked, finding))
        .join(''),
    end: ({ plans, counts }) => (plans === 0 ? '' : `${harmless(WORDS[language].summary(plans, counts))}\n`),
  };
}

function asData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function asProperty(text: string): string {
  return asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
