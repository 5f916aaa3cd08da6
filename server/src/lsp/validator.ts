import type { DocumentValidator, LangiumDocument, ValidationOptions } from 'langium';
import { interruptAndCheck } from 'langium';
import type { CancellationToken, Connection, Diagnostic } from 'vscode-languageserver';
import { check } from '../rules/engine.js';
import type { Plans } from './plans.js';
import type { Settings } from './settings.js';
import { toDiagnostic } from './to-diagnostic.js';

/** No editor is helped by more than this, and a pasted file could have thousands. */
const MOST_DIAGNOSTICS = 200;

export interface ValidatorNeeds {
  readonly plans: Plans;
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
    const { plans, settings, connection, docs } = this.needs;
    await settings.ready;
    if (token) await interruptAndCheck(token);
    const plan = plans.of(document);
    const { findings, failures } = check(plan, {
      settings: settings.rules,
      isCancelled: () => token?.isCancellationRequested ?? false,
    });
    for (const { code, error } of failures)
      connection.console.error(`${code} failed on ${document.uri.path}: ${String(error)}`);
    if (token) await interruptAndCheck(token);
    return findings
      .slice(0, MOST_DIAGNOSTICS)
      .map(finding => toDiagnostic(finding, document.textDocument, { language: settings.language, docs }));
  }
}
