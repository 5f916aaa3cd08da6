import type { LangiumDocument, MaybePromise } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Finding } from '../rules/engine.js';
import { type Offer, offersFor } from '../rules/fixes.js';
import type { Checks } from './checks.js';
import type { Plans } from './plans.js';
import { toRange, toTextRange } from './positions.js';
import type { RulesInForce } from './rules-in-force.js';
import type { Settings } from './settings.js';
import { isHere } from './to-diagnostic.js';

/**
 * The light bulb. What it offers is worked out from the plan as it is now, never from what a diagnostic
 * carries: so a fix cannot be stale.
 */
export class PlanCodeActions implements CodeActionProvider {
  constructor(
    private readonly needs: {
      readonly plans: Plans;
      readonly checks: Checks;
      readonly rules: RulesInForce;
      readonly settings: Settings;
      readonly connection: Connection;
    },
  ) {}

  getCodeActions(
    document: LangiumDocument,
    params: CodeActionParams,
  ): MaybePromise<(Command | CodeAction)[] | undefined> {
    const { only } = params.context;
    if (
      only &&
      !only.some(kind => CodeActionKind.QuickFix === kind || CodeActionKind.QuickFix.startsWith(`${kind}.`))
    )
      return undefined;
    const { plans, checks, settings, connection } = this.needs;
    const { textDocument } = document;
    const plan = plans.of(document);
    const rules = this.needs.rules.of(document);
    const { start, end } = toTextRange(textDocument, params.range);
    const context = {
      plan,
      text: textDocument.getText(),
      settings: rules,
      language: settings.language,
    };
    const actions: CodeAction[] = [];
    for (const finding of checks.of(plan, rules).findings) {
      if (!isHere(finding) || finding.range.start > end || finding.range.end < start) continue;
      try {
        for (const offer of offersFor(finding, context).filter(staysHere))
          actions.push(toAction(offer, finding, document, params.context.diagnostics));
      } catch (error) {
        connection.console.error(`The fixes of ${finding.code} failed: ${String(error)}`);
      }
    }
    return actions;
  }
}

/** Whether an offer changes the plan only. A file that it uses is not this plan's to mend. */
function staysHere({ edits }: Offer): boolean {
  return edits.every(({ range }) => range.file === undefined);
}

function toAction(
  offer: Offer,
  finding: Finding,
  { textDocument }: LangiumDocument,
  shown: readonly Diagnostic[],
): CodeAction {
  const at = textDocument.positionAt(finding.range.start);
  return {
    title: offer.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: offer.preferred || undefined,
    diagnostics: shown.filter(
      ({ code, range }) =>
        code === finding.code && range.start.line === at.line && range.start.character === at.character,
    ),
    edit: {
      changes: {
        [textDocument.uri]: offer.edits.map(({ range, newText }) => ({
          range: toRange(textDocument, range),
          newText,
        })),
      },
    },
  };
}
