import { isHere, toDiagnostic } from '../lsp/to-diagnostic.js';
import type { Language } from '../messages/language.js';
import type { Reporter } from './reporter.js';

/** For programs: `{"files":[{"path","diagnostics":[…]}]}`, with the diagnostics of the Language Server Protocol. */
export function json(language: Language): Reporter {
  let separator = '';
  return {
    begin: '{"files":[',
    plan: ({ path, document, documentOf, findings }) => {
      const diagnostics = findings
        .filter(isHere)
        .map(finding => toDiagnostic(finding, document, { language, documentOf }));
      const file = `${separator}\n${JSON.stringify({ path, diagnostics })}`;
      separator = ',';
      return file;
    },
    end: () => '\n]}\n',
  };
}
