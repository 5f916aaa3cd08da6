import { readFileSync } from 'node:fs';
import type { TokenType } from 'chevrotain';
import { type AstNode, AstUtils, DefaultTokenBuilder } from 'langium';
import { expect, test } from 'vitest';
import { createLanguage } from '../../server/src/language/module.js';
import { RunplanTokenBuilder } from '../../server/src/language/parsing/token-builder.js';

/* Where Runplan does in less time what Langium does as well, the outcome must be Langium's. */

const services = createLanguage();

test('every node of the tree knows what contains it', () => {
  const text = readFileSync('examples/half-marathon.runplan', 'utf8');
  const { value } = services.parser.LangiumParser.parse(text);
  const linked = placesOf(value);
  expect(linked.length).toBeGreaterThan(500);
  for (const node of AstUtils.streamAst(value)) AstUtils.linkContentToContainer(node);
  expect(linked).toEqual(placesOf(value));
});

function placesOf(root: AstNode): string[] {
  return AstUtils.streamAllContents(root)
    .map(({ $container, $containerProperty, $containerIndex, $type }) => {
      const around = $container?.$cstNode;
      return `${$type} in ${$container?.$type} at ${around?.offset}: ${$containerProperty}[${$containerIndex}]`;
    })
    .toArray();
}

test('keywords give way to the same longer tokens', () => {
  const longer = (builder: DefaultTokenBuilder) =>
    (builder.buildTokens(services.Grammar, { caseInsensitive: true }) as TokenType[]).map(
      ({ name, PATTERN, LONGER_ALT }) => ({
        name,
        pattern: String(PATTERN),
        longer: [LONGER_ALT ?? []].flat().map(each => each.name),
      }),
    );
  expect(longer(new RunplanTokenBuilder())).toEqual(longer(new DefaultTokenBuilder()));
});
