import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../server/src/rules/engine.js';
import { planFrom, problemsOf } from '../support/plans.js';

/** What the pages and examples use. */
const FILES = { 'club.runplan': readFileSync('examples/club.runplan', 'utf8') };

const BLOCK = /```runplan\n([\s\S]*?)```/g;

describe.each(['grammar/README.md', 'README.md', ...pages()])('%s', page => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(BLOCK)].map(match => match[1]!);

  test('shows the language', () => expect(blocks.length).toBeGreaterThan(0));

  test.each(blocks.map((block, index) => [index + 1, block] as const))(
    'block %i reads without a problem',
    (_number, block) => {
      // What is shown here is the beginning of a plan, and stops long before its race.
      const problems = problemsOf(block, FILES).filter(each => !each.startsWith('plan/race-not-reached'));
      expect(problems).toEqual([]);
    },
  );
});

describe('the examples', () => {
  const examples = readdirSync('examples').filter(file => file.endsWith('.runplan'));
  test.each(examples)('%s reads without a problem', file => {
    expect(problemsOf(readFileSync(`examples/${file}`, 'utf8'), FILES)).toEqual([]);
  });
});

function pages(): string[] {
  return readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/rules/${file.replaceAll('\\', '/')}`);
}

describe('the front page keeps its word', () => {
  const [first, silenced] = [...readFileSync('README.md', 'utf8').matchAll(BLOCK)].map(match => match[1]!);
  const codes = (text: string) => check(planFrom(text)).findings.map(finding => finding.code);

  test('the first plan is clean, and a longer last run gets a yellow line', () => {
    expect(codes(first!)).toEqual([]);
    const longer = first!.replace(/sun long 9 km\n$/, 'sun long 14 km\n');
    expect(longer).not.toBe(first);
    expect(codes(longer)).toEqual(['load/weekly-jump']);
  });

  test('the comments silence what they name', () => {
    expect(codes(silenced!)).toEqual([]);
    expect(codes(silenced!.replaceAll('runplan-ignore', 'ignored'))).toContain('load/weekly-jump');
  });
});
