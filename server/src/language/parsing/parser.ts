import {
  type AstNode,
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

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    return super.parse<T>(refusal(input) ? '' : input, options);
  }
}
