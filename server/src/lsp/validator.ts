import type { DocumentValidator, LangiumDocument, ValidationOptions } from 'langium';
import { interruptAndCheck } from 'langium';
import type { CancellationToken, Connection, Diagnostic } from 'vscode-languageserver';
import { mostOf } from '../rules/most-findings.js';
import type { Checks } from './checks.js';
import type { LoadedFiles } from './loaded-files.js';
import type { Plans } from './plans.js';
import type { RulesInForce } from './rules-in-force.js';
import type { Settings } from './settings.js';
import { isHere, toDiagnostic } from './to-diagnostic.js';

export interface ValidatorNeeds {
  readonly plans: Plans;
  readonly files: LoadedFiles;
  readonly checks: Checks;
  readonly rules: RulesInForce;
  readonly settings: Settings;
  readonly connection: Connection;
  /** Where the pages of the rules are, as a URI without a slash at its end. */
  readonly docs?: string;
}

/** Shows what the rule engine finds. The parser has nothing to add: its grammar takes any text. */
export class PlanValidator implements DocumentValidator {
  constructor(private readonly needs: ValidatorNeeds) {}

  async validateDocument(
    document: LangiumDocument,
    _options?: ValidationOptions,
    token?: CancellationToken,
  ): Promise<Diagnostic[]> {
    const { plans, files, checks, rules, settings, connection, docs } = this.needs;
    // What another plan uses is not looked at for itself.
    if (!files.isOpen(document.uri.toString())) return [];
    await settings.ready;
    if (token) await interruptAndCheck(token);
    const { findings, failures } = checks.of(
      plans.of(document),
      rules.of(document),
      () => token?.isCancellationRequested ?? false,
    );
    for (const { code, error } of failures)
      connection.console.error(`${code} failed on ${document.uri.path}: ${String(error)}`);
    if (token) await interruptAndCheck(token);
    const documentOf = (file: string) => files.document(file)?.textDocument;
    const options = { language: settings.language, docs, documentOf };
    return mostOf(findings.filter(isHere)).map(finding =>
      toDiagnostic(finding, document.textDocument, options),
    );
  }
}
