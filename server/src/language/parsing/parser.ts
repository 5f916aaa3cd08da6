import {
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { refusal } from './refusal.js';

/** Langium's parser, which reads a refused text as an empty one. The door to the model says why. */
export class RunplanParser extends LangiumParser {
  static create(services: LangiumCoreServices): RunplanParser {
    const parser = createParser(
      services.Grammar,
      new RunplanParser(services),
      services.parser.Lexer.definition,
    );
    parser.finalize();
    return parser;
  }

  constructor(services: LangiumCoreServices) {
    super(services);
    placeHiddenTokensFast(this['nodeBuilder'] as TreeBuilder<unknown>);
  }

  /**
   * What Langium's own method does, but for the last step: telling every node what it is in. Langium goes over
   * the properties of each node as a list of pairs, and that takes a fifth of the whole parse.
   */
  override parse<T extends AstNode = AstNode>(text: string, { rule }: ParserOptions = {}): ParseResult<T> {
    const input = refusal(text) ? '' : text;
    const ruleMethod = rule === undefined ? this.mainRule : this.allRules.get(rule);
    if (!ruleMethod) throw new Error(`The grammar has no rule ${rule}`);
    this['nodeBuilder'].buildRootNode(input);
    const lexed = this.lexer.tokenize(input);
    this['lexerResult'] = lexed;
    this.wrapper.input = lexed.tokens;
    const value: T = this['doParse'](ruleMethod);
    this['nodeBuilder'].addHiddenNodes(lexed.hidden);
    this.unorderedGroups.clear();
    this['lexerResult'] = undefined;
    linkToContainer(value);
    return {
      value,
      lexerErrors: lexed.errors,
      lexerReport: lexed.report,
      parserErrors: this.wrapper.errors,
    };
  }
}

type Linked = { $container?: AstNode; $containerProperty?: string; $containerIndex?: number };

/** Tells every node below this one what contains it. */
function linkToContainer(node: AstNode): void {
  for (const property in node) {
    if (property.startsWith('$')) continue;
    const value: unknown = node[property as keyof AstNode];
    if (typeof value !== 'object' || value === null) continue;
    const children = Array.isArray(value) ? value : [value];
    for (let index = 0; index < children.length; index++) {
      const child: AstNode & Linked = children[index];
      if (typeof child !== 'object') break;
      child.$container = node;
      child.$containerProperty = property;
      if (children === value) child.$containerIndex = index;
      linkToContainer(child);
    }
  }
}

/** What is needed here of the part of Langium that builds the tree; its types are not published. */
interface TreeBuilder<Token> {
  readonly current: CompositeCstNode;
  addHiddenNodes(tokens: readonly Token[]): void;
  createLeafNode(token: Token, hidden: boolean): CstNode;
  appendChildren(parent: CompositeCstNode, children: CstNode[]): void;
  insertChildren(parent: CompositeCstNode, index: number, children: CstNode[]): void;
}

/**
 * Before every token the builder looks for the place of the white space and comments in front of it, by
 * searching the whole content of the node around it: a line of a hundred thousand words takes it minutes. The
 * node that is open is always the last one in its container, so nothing needs to be searched.
 */
function placeHiddenTokensFast<Token>(builder: TreeBuilder<Token>): void {
  builder.addHiddenNodes = tokens => {
    if (tokens.length === 0) return;
    const nodes = tokens.map(token => builder.createLeafNode(token, true));
    let open = builder.current;
    if (open.content.length > 0) {
      builder.appendChildren(open, nodes);
      return;
    }
    // A node that is still empty takes none: they go in front of it, as high up as it is the first of its own.
    while (open.container && open.container.content.length === 1) open = open.container;
    const parent = open.container ?? open;
    builder.insertChildren(parent, Math.max(0, parent.content.length - 1), nodes);
  };
}
