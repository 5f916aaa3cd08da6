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
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** A finding as editors and programs know it. The document is the one that the finding was made from. */
export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  { language, docs }: DiagnosticOptions,
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
  if (finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(place => ({
      location: { uri: document.uri, range: toRange(document, place.range) },
      message: relatedMessage(finding, place, language),
    }));
  return diagnostic;
}
