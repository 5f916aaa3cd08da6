import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import { Layout, type LayoutToken } from './layout.js';

/** Langium's lexer, and then the settling of tokens by their layout. */
export class RunplanLexer extends DefaultLexer {
  private readonly layout: Layout;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.layout = new Layout(this.definition);
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    this.layout.settle(result.tokens as LayoutToken[], text);
    return result;
  }
}
