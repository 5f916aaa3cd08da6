import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Language } from '../messages/language.js';
import type { Severity } from '../rules/define.js';
import { type Finding, messageOf, relatedMessage } from '../rules/engine.js';
import { RULES } from '../rules/index.js';
import { toRange } from './positions.js';

/** What a diagnostic carries along, so that nobody has to read its message to know what it is about. */
export interface DiagnosticData {
  readonly code: string;
  readonly facts: unknown;
}

export interface DiagnosticOptions {
  readonly language: Language;
  /** The folder that holds the pages of the rules, as a URI without a slash at its end. */
  readonly docs?: string;
  /** Another file, for places in it; what lies in a file that is not known is left out. */
  readonly documentOf?: (file: string) => TextDocument | undefined;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** Whether a finding is about the plan's own text, and can be shown in it. */
export function isHere({ range }: Finding): boolean {
  return range.file === undefined;
}

/** A finding as editors and programs know it. The document is the one that the finding was made from. */
export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  { language, docs, documentOf }: DiagnosticOptions,
): Diagnostic {
  const { code, facts } = finding;
  const data: DiagnosticData = { code, facts };
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.range),
    severity: SEVERITY[finding.severity],
    code,
    source: 'runplan',
    message: messageOf(finding, language),
    data,
  };
  if (docs !== undefined && Object.hasOwn(RULES, code))
    diagnostic.codeDescription = { href: `${docs}/${code}.md` };
  const related = finding.related.flatMap(place => {
    const { file } = place.range;
    const there = file === undefined ? document : documentOf?.(file);
    if (!there) return [];
    const location = { uri: there.uri, range: toRange(there, place.range) };
    return [{ location, message: relatedMessage(finding, place, language) }];
  });
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}
