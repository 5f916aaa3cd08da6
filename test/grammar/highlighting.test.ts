import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createGrammarSnapshot } from 'vscode-tmlanguage-snapshot';

/**
 * How an editor colours a plan. The grammar is reached through the manifest, as an editor reaches it, so
 * that a wrong path or scope name there fails here.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const colour = await createGrammarSnapshot(join(root, 'package.json'));
const scratch = mkdtempSync(join(tmpdir(), 'runplan-highlighting-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface ColouredLine {
  readonly text: string;
  readonly tokens: readonly { readonly text: string; readonly scopes: readonly string[] }[];
}

/** Reads the rendering of the snapshot library back: a line `>source`, and below it one `# ^^^ scopes` a token. */
function read(rendering: string): ColouredLine[] {
  const lines: { text: string; tokens: ColouredLine['tokens'][number][] }[] = [];
  for (const row of rendering.split('\n')) {
    const token = /^#( *)(\^+) (.*)$/.exec(row);
    if (!token) {
      lines.push({ text: row.slice(1), tokens: [] });
      continue;
    }
    const [, before, carets, scopes] = token;
    const line = lines.at(-1)!;
    line.tokens.push({
      text: line.text.slice(before!.length, before!.length + carets!.length),
      scopes: scopes!.split(' ').map(scope => scope.replace(/\.runplan$/, '')),
    });
  }
  return lines;
}

async function linesOf(text: string): Promise<ColouredLine[]> {
  const path = join(scratch, 'line.runplan');
  writeFileSync(path, text);
  return read(await colour(path));
}

/** What gives a token its colour: the innermost scope, without the scopes that only mark a region. */
function colourOf(scopes: readonly string[]): string | undefined {
  return scopes.filter(scope => !scope.startsWith('source') && !scope.startsWith('meta.')).at(-1);
}

/** `easy‹entity.name.function.session› 6‹constant.numeric.distance›km‹keyword.other.unit.distance›` */
function inFull(line: ColouredLine): string {
  return line.tokens
    .map(({ text, scopes }) => (colourOf(scopes) && text.trim() ? `${text}‹${colourOf(scopes)}›` : text))
    .join('');
}

/** The same with only the last part of each scope, and neighbours with the same part as one: `easy‹session› 6 km‹distance›` */
function inShort(line: ColouredLine): string {
  let text = '';
  let open: string | undefined;
  const close = () => {
    if (open) text += `‹${open}›`;
    open = undefined;
  };
  let pending = '';
  for (const token of line.tokens) {
    if (!token.text.trim()) {
      pending += token.text;
      continue;
    }
    const label = colourOf(token.scopes.filter(scope => !scope.startsWith('punctuation')))
      ?.split('.')
      .at(-1);
    if (open !== label) close();
    text += pending + token.text;
    pending = '';
    open = label;
  }
  close();
  return text + pending;
}

function examples(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? examples(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter(path => path.endsWith('.runplan'))
    .sort();
}

describe('the examples keep their colours', () => {
  test.each(examples(join(root, 'examples')).map(path => relative(root, path)))('%s', async path => {
    const seen = new Set<string>();
    const lines = read(await colour(join(root, path))).map(inShort);
    // A plan repeats itself: each distinct line is in the snapshot once.
    const distinct = lines.filter(line => line.trim() && !seen.has(line.trim()) && seen.add(line.trim()));
    expect(distinct.join('\n')).toMatchSnapshot();
  });
});

describe('quantities are coloured as one number and one unit', () => {
  const number = (kind: string, text: string) => [text, `constant.numeric.${kind}`];
  const unit = (kind: string, text: string) => [text, `keyword.other.unit.${kind}`];
  const operator = (kind: string, text: string) => [text, `keyword.operator.${kind}`];
  const distance = (value: string, of: string) => [number('distance', value), unit('distance', of)];
  const duration = (value: string, of: string) => [number('duration', value), unit('duration', of)];
  const repeat = (count: string, sign = 'x') => [number('repeat', count), operator('repeat', sign)];
  const range = (kind: string, low: string, dash: string, high: string, of: string) => [
    number(kind, low),
    operator('range', dash),
    number(kind, high),
    unit(kind, of),
  ];

  const table: [written: string, tokens: string[][]][] = [
    ['8km', distance('8', 'km')],
    ['8 km', distance('8', 'km')],
    ['4,5 km', distance('4,5', 'km')],
    ['4.5km', distance('4.5', 'km')],
    ['400m', distance('400', 'm')],
    ['5mi', distance('5', 'mi')],
    ['10k', distance('10', 'k')],
    ['12-14 km', range('distance', '12', '-', '14', 'km')],
    ['12–14km', range('distance', '12', '–', '14', 'km')],
    ['45min', duration('45', 'min')],
    ['45 min', duration('45', 'min')],
    ['30-40 min', range('duration', '30', '-', '40', 'min')],
    ["45'", duration('45', "'")],
    [`5'30"`, [...duration('5', "'"), ...duration('30', '"')]],
    ['90s', duration('90', 's')],
    ['1h', duration('1', 'h')],
    ['1h10', [...duration('1', 'h'), number('duration', '10')]],
    ['1:30:00', [number('duration', '1:30:00')]],
    ['4:30', [number('duration', '4:30')]],
    ['6:00/km', [number('pace', '6:00'), unit('pace', '/km')]],
    ['6:10–6:30/km', range('pace', '6:10', '–', '6:30', '/km')],
    ['8:00/mi', [number('pace', '8:00'), unit('pace', '/mi')]],
    ['12,5 km/h', [number('speed', '12,5'), unit('speed', 'km/h')]],
    ['3x8', [...repeat('3'), number('count', '8')]],
    ['3×8-10', [...repeat('3', '×'), number('count', '8'), operator('range', '-'), number('count', '10')]],
    ['3x45s', [...repeat('3'), ...duration('45', 's')]],
    ['10 x 400m', [...repeat('10'), ...distance('400', 'm')]],
    ['10x400m', [...repeat('10'), ...distance('400', 'm')]],
    [
      '6 x (1 km)',
      [
        ...repeat('6'),
        ['(', 'punctuation.section.group.begin'],
        ...distance('1', 'km'),
        [')', 'punctuation.section.group.end'],
      ],
    ],
    ['+8%', [operator('arithmetic', '+'), number('percent', '8'), unit('percent', '%')]],
    ['- 30 %', [operator('arithmetic', '-'), number('percent', '30'), unit('percent', '%')]],
    ['150-160 bpm', range('heart-rate', '150', '-', '160', 'bpm')],
    ['75% hr', [number('heart-rate', '75'), unit('heart-rate', '% hr')]],
    ['rpe 7', [unit('rpe', 'rpe'), number('rpe', '7')]],
    ['z2', [unit('zone', 'z'), number('zone', '2')]],
    ['40 kg', [number('weight', '40'), unit('weight', 'kg')]],
    ['2026-01-05', [number('date', '2026-01-05')]],
    ['40', [number('count', '40')]],
  ];

  /** The colours of a piece of a line, unmarked spaces and plain words left out. */
  async function colours(line: string, from: number, to: number): Promise<string[][]> {
    const [coloured] = await linesOf(line);
    let at = 0;
    const found: string[][] = [];
    for (const token of coloured!.tokens) {
      const name = colourOf(token.scopes);
      if (at >= from && at < to && name && token.text.trim()) found.push([token.text, name]);
      at += token.text.length;
    }
    return found;
  }

  test.each(table)('%s', async (written, tokens) => {
    const surroundings = [
      ['', ''],
      ['  tue easy ', ''],
      ['  tue easy ', ' "with a note"'],
      ['  wed intervals: warm-up ', ', 2 km'],
      ['week 4 = week 3 ', ''],
    ] as const;
    for (const [before, after] of surroundings)
      expect(await colours(before + written + after, before.length, before.length + written.length)).toEqual(
        tokens,
      );
  });
});

describe('words are coloured by their place', () => {
  test.each([
    ['a day', '  tue easy 6km on trail'],
    ['a time of day', '  tue at 18:30 easy 6 km'],
    ['a Dutch day and a kind of two words', '  zondag lange duurloop 15 km op bos'],
    ['a day off', 'mon rest'],
    ['a rest between repeats', '  thu 10x800m @ 4:10/km rest 400m jog, easy 2km'],
    ['a list that starts with its repeat', '  tue hills 8 x 60 s rest 90 s jog, cool-down 10 min'],
    ['a target by name', '  fri tempo: warm-up 2 km, 3 x (1 km @ 10k rest 90 s, 400 m @ hmp rest 1:30 walk)'],
    ['exercises', '  wed strength 40 min: squat 3x8 @ 40 kg, reverse-lunge 3x10 per side'],
    ['a choice and a second session', '  sat easy 45 min @ z2 or bike 60 min + stretch 10 min: hips'],
    ['a second session', '    + easy 4,5 km on grass'],
    ['a week with everything', 'week 2 build "Up" = week 1 + 8%'],
    ['a goal', 'race "Utrecht" half-marathon on 2026-03-29 in 1:45:00'],
    ['a pace', 'pace hmp = 4:58/km'],
    ['shoes', 'shoes pegasus "Pegasus 41" from 420 km until 800 km'],
    ['a pain', 'pain lower-back: mild, eases-while-running'],
    ['an exercise of one’s own', 'exercise wall-sit "Wall sit" works quadriceps, glutes stretches hips'],
    ['a session of one’s own', 'session yasso = intervals: easy 2 km, 10x800m @ 4:10/km rest 400m jog'],
    ['a remark that silences a rule', '// runplan-ignore load/weekly-jump: holiday and/or work'],
    [
      'a remark behind a day',
      '  tue easy 6 km // runplan-ignore strength/missing, mobility/hip-flexors: gym',
    ],
    ['heading words inside a line are ordinary words', '  tue race 5 km "plan"'],
    ['words that look like days or keywords', '  wed core: monday-plank 3x20s, do-it 2x5, inchworm 2x8'],
    ['a minute mark does not open a note', `  tue tempo 5'30" "note"`],
  ])('%s', async (_, line) => {
    const [coloured] = await linesOf(line);
    expect(inFull(coloured!)).toMatchSnapshot();
  });
});

describe('half-written text keeps its neighbours’ colours', () => {
  const next = '  thu easy 6 km on grass "calm"';
  test.each([
    '  wed',
    '  wed at',
    '  wed strength 40 min:',
    '  wed strength 40 min: squat 3x',
    '  wed intervals: 3 x (',
    '  wed intervals: warm-up 2 km,',
    '  wed easy 6 km "half a note',
    '  wed easy 6 km @',
    '  wed easy 6 km on',
    '    +',
    '    or',
    'week',
    'week 2 =',
    'session',
    'race "Utrecht',
    'pain lower-back:',
    '{ "easy": [1, 2',
    '<<<<<<< HEAD',
    '// runplan-ignore',
  ])('%s', async line => {
    const alone = (await linesOf(next))[0]!;
    const below = (await linesOf(`${line}\n${next}`))[1]!;
    expect(inFull(below)).toBe(inFull(alone));
  });

  test('a list goes on below a line that ends in a comma', async () => {
    const [, wrapped, after] = await linesOf(
      '  wed intervals: warm-up 2 km,\n    cool-down 1 km\nweek 2 build',
    );
    expect(inFull(wrapped!)).toContain('cool-down‹variable.parameter.item›');
    expect(inFull(after!)).toContain('week‹keyword.control.week›');
  });
});

describe('the grammar file', () => {
  const source = readFileSync(join(root, 'grammar/runplan.tmLanguage.json'), 'utf8');
  const expressions = [...source.matchAll(/"(?:match|begin|end)": ("(?:[^"\\]|\\.)*")/g)].map(
    m => JSON.parse(m[1]!) as string,
  );

  test('has no repetition that could be slow', () => {
    // Possessive repetitions (`*+`) and bounded ones (`{0,3}`) give nothing back, so they cannot be tried twice.
    const bare = (expression: string) =>
      expression
        .replace(/\\./g, 'e')
        .replace(/\[[^\]]*\]/g, 'C')
        .replace(/[*+?}]\+/g, '');
    const slow = expressions.filter(expression => /[*+]/.test(bare(expression)));
    expect(slow).toEqual([]);
  });
});
