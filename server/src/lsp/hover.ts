import type { LangiumDocument, MaybePromise } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { ClientCapabilities, Connection, Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../features/hover/hover.js';
import { plainText } from '../features/wording/plain-text.js';
import { type Comparison, USUAL_COMPARISON } from '../plan/reference-week.js';
import { optionsOf } from '../rules/engine.js';
import type { RuleSettings } from '../rules/settings.js';
import type { Checks } from './checks.js';
import type { Plans } from './plans.js';
import { toRange } from './positions.js';
import type { RulesInForce } from './rules-in-force.js';
import type { Settings } from './settings.js';

/** How the author wants weeks to be compared. */
function comparisonOf(rules: RuleSettings): Comparison {
  return { ...USUAL_COMPARISON, ...optionsOf('load/weekly-jump', rules) };
}

/** A picture beside words needs an HTML tag: an editor that does not allow it would print what the picture is made of. */
function showsFigures(client: ClientCapabilities): boolean {
  return readsMarkdown(client) && (client.general?.markdown?.allowedTags?.includes('img') ?? false);
}

/** An editor that names no format is one from before there was a choice, and shows text as it is. */
function readsMarkdown({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.hover?.contentFormat?.includes('markdown') ?? false;
}

export class PlanHover implements HoverProvider {
  constructor(
    private readonly needs: {
      readonly plans: Plans;
      readonly checks: Checks;
      readonly rules: RulesInForce;
      readonly settings: Settings;
      readonly connection: Connection;
      /** What the editor can do; known once it has introduced itself. */
      readonly client: () => ClientCapabilities;
    },
  ) {}

  getHoverContent(document: LangiumDocument, params: HoverParams): MaybePromise<Hover | undefined> {
    const { plans, checks, settings, connection, client } = this.needs;
    const { textDocument } = document;
    try {
      const plan = plans.of(document);
      const rules = this.needs.rules.of(document);
      const hover = hoverAt(plan, textDocument.offsetAt(params.position), {
        language: settings.language,
        detail: settings.hover,
        figures: showsFigures(client()),
        // The week's hover compares as the rule does.
        comparison: comparisonOf(rules),
        checked: checks.of(plan, rules),
      });
      if (!hover) return undefined;
      return {
        contents: readsMarkdown(client())
          ? { kind: 'markdown', value: hover.markdown }
          : { kind: 'plaintext', value: plainText(hover.markdown) },
        range: toRange(textDocument, hover.range),
      };
    } catch (error) {
      connection.console.error(`The hover failed: ${error instanceof Error ? error.stack : String(error)}`);
      return undefined;
    }
  }
}
