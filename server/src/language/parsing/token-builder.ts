import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST, RegExpUtils } from 'langium';

/**
 * Langium's tokens, made in less time. For every keyword it looks for the terminals that may go on where the
 * keyword ends, and takes the expression of each terminal apart anew: fifty keywords, twenty-five long
 * expressions. Here that is done once for each terminal.
 */
export class RunplanTokenBuilder extends DefaultTokenBuilder {
  private readonly beginnings = new Map<TokenType, RegExp>();

  protected override buildKeywordToken(
    keyword: GrammarAST.Keyword,
    terminals: TokenType[],
    caseInsensitive: boolean,
  ): TokenType {
    // Without this word for it, the lexer finds out whether a keyword may hold a line break.
    return { ...super.buildKeywordToken(keyword, terminals, caseInsensitive), LINE_BREAKS: false };
  }

  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    return terminals.filter(terminal => this.beginningOf(terminal)?.exec(keyword.value)?.[0]);
  }

  /** An expression for whatever the terminal's texts may begin with. */
  private beginningOf(terminal: TokenType): RegExp | undefined {
    let beginning = this.beginnings.get(terminal);
    if (!beginning && terminal.PATTERN instanceof RegExp) {
      beginning = RegExpUtils.partialRegExp(`^${terminal.PATTERN.source}$`);
      this.beginnings.set(terminal, beginning);
    }
    return beginning;
  }
}
