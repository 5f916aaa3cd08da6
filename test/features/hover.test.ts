import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { shortCitation } from '../../server/src/features/wording/sources.js';
import { findKind, KINDS, MODIFIERS } from '../../server/src/knowledge/lookup.js';
import { words } from '../../server/src/knowledge/text.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { planFrom } from '../support/plans.js';
import { hoverIn } from './hover-in.js';

/** The hover in a session that stands alone in a plan. */
const on = (session: string, language: Language = 'en') =>
  hoverIn(`week 1\n  tue ${session}\n`, language)?.markdown ?? '';

const firstLine = (markdown: string) => markdown.split('\n')[0];

describe('a run', () => {
  it.each([
    [
      '$0hills 8 x 60 s',
      'Hill repeats',
      'glutes (gluteus maximus), hamstrings, hip flexors, calves, foot muscles; hard effort (about 8/10)',
    ],
    ['$0easy 8 km', 'Easy run', 'calves (soleus); light effort (about 3/10)'],
    [
      '$0downhill 5 km',
      'Downhill running',
      'glutes (gluteus medius), quadriceps (vasti), core (erector spinae), shin muscles (tibialis anterior); moderate effort (about 5/10)',
    ],
    [
      '$0easy 8 km descend 300 m',
      'Easy run',
      'calves (soleus), quadriceps (vasti); light effort (about 3/10)',
    ],
    ['$0easy 8 km climb 100 m', 'Easy run', 'calves (soleus), quadriceps (vasti); light effort (about 3/10)'],
    [
      '$0easy 8 km on gravel',
      'Easy run',
      'glutes (gluteus medius), calves (soleus), foot muscles; light effort (about 3/10)',
    ],
    ['$0sprints 6 x 80 m', 'Sprints', /hamstrings, hip flexors/],
  ])('%s says first what it trains most', (session, name, muscles) => {
    const line = firstLine(on(session));
    expect(line).toContain(`**${name}** — trains most: `);
    if (muscles instanceof RegExp) expect(line).toMatch(muscles);
    else expect(line).toBe(`**${name}** — trains most: ${muscles}`);
  });

  it('shows each group with its members, in stance and in swing', () => {
    expect(on('$0hills 8 x 60 s')).toContain(
      '| ●●● 3/3 | **glutes**: gluteus maximus, gluteus medius (2), gluteus minimus (2) | extends the hip | brakes the thigh as it swings forward | driving (shortening) |',
    );
  });

  it.each([
    ['$0easy 8 km', '8 km · about 52 min at an assumed 6:30/km'],
    ['$0easy 8 km @ 6:00/km', '8 km · 48 min at 6:00/km'],
    ['$0easy 40 min', '40 min · about 6.2 km at an assumed 6:30/km'],
    ['$0long 12-14 km @ 6:00/km', '12 km to 14 km · up to 1 h 24 min at 6:00/km · counts as a hard session'],
    ['$0easy 8-10 km', '8 km to 10 km · up to about 1 h 5 min at an assumed 6:30/km'],
    ['$0easy 8 km climb 120 m descend 90 m', '· 120 m up · 90 m down'],
    ['$0intervals: warm-up 2 km, 5x400m rest 200m jog', '5 km · about 31 min at assumed paces'],
    ['$0easy', 'No distance or time is written'],
    ['$0easy: 2 km, 5 x @ 10k', 'Distance unknown: a part has no distance or time'],
  ])('%s: %s', (session, amounts) => expect(on(session)).toContain(amounts));

  it.each([
    [
      '$0easy 8 km on gravel',
      '**Gravel**: +1 fibular (peroneal) muscles, short foot muscles, gluteus medius.',
    ],
    ['$0easy 8 km on asphalt', '**Asphalt**: The surface that the others are compared with.'],
    ['$0easy 8 km climb 200 m', '**Hilly course** (25 m per km): +1 gluteus maximus, hamstrings, iliopsoas'],
    [
      '$0easy 8 km descend 300 m',
      '**Descent** (38 m per km): +1 vasti, tibialis anterior; eccentric work. The quads',
    ],
    ['$0easy 100 min', '**More than 90 minutes**: +1'],
    ['$0easy 8 km @ rpe 8', '**Hard effort**: +1'],
    ['$0long 18 km @ z4', '**Hard effort**: +1'],
    ['$0trail 12 km climb 500 m', 'climb and descent do not change those'],
    ['$0easy climb 100 m', 'Without a distance'],
  ])('%s says what changed it', (session, effect) => expect(on(session)).toContain(effect));

  it.each([
    '$0easy 8 km @ z2',
    '$0tempo 8 km @ rpe 8',
    '$0easy 8 km climb 40 m',
    '$0strides 4 x 80 m @ rpe 8',
  ])('%s is what it always is', session => expect(on(session)).not.toContain('+1'));

  it('names the sources, and that grades are judged', () => {
    expect(on('$0easy 8 km on gravel')).toContain(
      'Grades from 0 to 3 are expert judgement, based on Hamner 2010, Hamner 2013, Schache 2015, Voloshina 2015.',
    );
  });

  it('looks through a session of the author’s own', () => {
    const head = 'session yasso = intervals: 10x800m rest 400m jog\nweek 1\n  tue ';
    expect(hoverIn(`${head}ya$0sso`)?.markdown).toMatch(/^\*\*yasso\*\* \(Intervals\) — trains most/);
    expect(hoverIn('session ya$0sso = intervals: 10x800m')?.markdown).toContain(
      '**Intervals** — trains most',
    );
    expect(hoverIn('session yasso = inter$0vals: 10x800m')?.on).toBe('intervals: 10x800m');
  });

  it('tells that an alternative does not count', () => {
    expect(on('bike 60 min or $0easy 5 km')).toContain('only the first choice counts');
    expect(on('$0bike 60 min or easy 5 km')).not.toContain('only the first choice counts');
  });
});

describe('other sessions', () => {
  it.each([
    ['$0rest', 'en', '**Rest day** — A day on which the body adapts to the training before it.'],
    ['$0rust', 'nl', '**Rustdag** — Een dag waarop het lichaam zich aanpast aan de training ervoor.'],
    [
      '$0ski 2 h',
      'en',
      '**Skiing** — Runplan has no muscle grades for it; light effort (about 4/10)\n\n2 h\n\nAbout 480 load points: 120 min × effort 4, estimated from the kind of session',
    ],
    [
      '$0strenght 40 min',
      'en',
      '**strenght** — Runplan does not know this kind of session, so what it trains and how long it is are unknown.',
    ],
    ['$040 min', 'nl', 'Wat voor training is dit? Schrijf bijvoorbeeld `duurloop`, `interval` of `kracht`.'],
  ] as const)('%s in %s', (session, language, markdown) => expect(on(session, language)).toBe(markdown));

  it('offers words that exist', () => {
    for (const word of ['easy', 'long', 'intervals', 'strength', 'duurloop', 'interval', 'kracht'])
      expect(findKind(word), word).toBeDefined();
  });

  it('leaves stance and swing out where nobody runs', () => {
    expect(on('$0bike 60 min')).toContain('| Grade | Muscles | What they do | How |');
  });
});

describe('a session of exercises', () => {
  it('adds up what the listed exercises work', () => {
    expect(
      on('stren$0gth 40 min: squat 3x8 @ 60 kg, lunge 3x10 per side, calf-raise 1x12, foo 2x5'),
    ).toMatchInlineSnapshot(`
      "**Strength training** — trains most: glutes (gluteus maximus), quadriceps (vasti); moderate effort (about 6/10)

      Less (2/3): calves (gastrocnemius). Less (1/3): hamstrings, hip flexors (rectus femoris), core (erector spinae), adductors (adductor magnus), deep calf muscles (tibialis posterior), foot muscles.

      40 min

      About 240 load points: 40 min × effort 6, estimated from the kind of session

      | Exercise | How much | Muscles | How to |
      | --- | --- | --- | --- |
      | Back squat | 3 x 8 @ 60 kg | glutes (gluteus maximus), quadriceps (vasti) | Sit down between your heels and drive the floor away. |
      | Forward lunge | 3 x 10 per side | glutes (gluteus maximus), quadriceps (vasti) | Step, sink, push back without wobbling. |
      | Standing calf raise | 1 x 12 | calves (gastrocnemius) | Rise over the big toe, full height. |
      | foo | 2 x 5 | not known to Runplan | – |

      Grades are expert judgement: 3 for what an exercise is done for (2 with a single set), 1 for what helps. · Sources: Blagrove 2018, Balsalobre-Fernández 2016."
    `);
  });

  it.each([
    [
      '$0mobility 10 min: hip-flexor-stretch 2x45s, ankles',
      'en',
      'Hip flexors: **yes**, through Half-kneeling hip-flexor stretch.',
    ],
    ['$0mobility: hip-flexors', 'en', 'Hip flexors: **yes**.'],
    ['$0mobility: hips', 'en', 'Hip flexors: **yes**, through hips.'],
    ['$0mobility: pigeon 2x45s', 'en', 'Hip flexors: **not in this session**.'],
    ['$0mobility: foo', 'en', 'Hip flexors: **unknown**, because Runplan does not know **foo**.'],
    [
      '$0mobility 10 min',
      'en',
      'no exercises are listed, so what it keeps mobile is unknown, and whether the hip flexors are in it',
    ],
    [
      '$0yoga 30 min',
      'en',
      'Hip flexors: **unknown**, because no exercises are listed; the rule `mobility/hip-flexors` takes it that they are in it.',
    ],
    ['$0mobiliteit 10 min: couch-stretch 2x60s', 'nl', 'Heupbuigers: **ja**, met '],
    ['$0mobiliteit: heupbuigers', 'nl', 'Heupbuigers: **ja**.'],
    ['$0mobiliteit: kuiten', 'nl', 'Heupbuigers: **niet in deze training**.'],
    ['$0rekken: foo', 'nl', 'Heupbuigers: **onbekend**, want Runplan kent **foo** niet.'],
    ['$0rekken 10 min', 'nl', 'onbekend wat er soepel blijft en of de heupbuigers erin zitten'],
  ] as const)('%s in %s: %s', (session, language, sentence) =>
    expect(on(session, language)).toContain(sentence),
  );

  it('takes an exercise of the author’s own into account', () => {
    const head = 'exercise wobble "Wobble" works fibulars stretches hip-flexors\nweek 1\n  tue ';
    expect(hoverIn(`${head}$0mobility: wobble 3x10`)?.markdown).toContain(
      'Hip flexors: **yes**, through Wobble.',
    );
    expect(hoverIn(`${head}$0strength: wobble 3x10`)?.markdown).toMatch(/^.*trains most: fibular/);
  });

  it.each(['strength', 'core', 'plyo', 'drills'])('%s without a list is the usual session', kind => {
    expect(on(`$0${kind} 20 min`)).toContain(
      '20 min · no exercises are listed, so this is the usual session',
    );
  });

  it('shows no more exercises than one reads', () => {
    const markdown = on(`$0strength: ${Array(500).fill('squat 3x8').join(', ')}`);
    expect(markdown.split('\n').filter(line => line.startsWith('| Back squat'))).toHaveLength(20);
    expect(markdown).toContain('And 480 more.');
  });

  it('says so when no exercise is known', () => {
    expect(firstLine(on('$0strength: foo 3x3'))).toContain('knows none of these exercises');
  });
});

describe('one exercise', () => {
  it('is told before its session', () => {
    const hover = hoverIn('week 1\n  tue strength: goblet-squat 3x8 @ 12,5 kg, sq$0uat 3x5\n');
    expect(hover?.on).toBe('squat 3x5');
    expect(hover?.markdown).toMatchInlineSnapshot(`
      "**Back squat** — works most: glutes (gluteus maximus), quadriceps (vasti); also: hip flexors (rectus femoris), core (erector spinae), adductors (adductor magnus)

      3 x 5 · usually 3x5-8

      *Sit down between your heels and drive the floor away.*

      **Why for runners** — Quadriceps: Brake and carry the body after landing, then straighten the knee."
    `);
  });

  it.each([
    ['strength: plank$0 3x45s per side', '3 x 45 s per side · usually 3x30-45s'],
    ['strength: plank$0 2x30-45s', '2 x 30 s to 45 s · usually 3x30-45s'],
    ['strength: goblet-squat$0 3x8 @ 12.5 kg', '3 x 8 @ 12.5 kg · usually'],
    ['strength: squat$0', 'Usually 3x5-8'],
    ['stretch: couch-stretch$0', 'for: hip flexors; keeps mobile: hip flexors, quadriceps'],
    ['stretch: hip-flexors$0', '**Hip flexors** — muscles: iliopsoas, rectus femoris, tensor fasciae latae'],
    ['stretch: hips$0', 'Includes: hip flexors.'],
    ['strength: foo$0 3x8', '**foo** — not known to Runplan'],
  ])('%s: %s', (session, text) => expect(on(session)).toContain(text));

  it('has the muscles that the author gave it', () => {
    const head =
      'exercise wall-sit "Wall sit" works quadriceps, glutes\nexercise hang\nweek 1\n  tue strength: ';
    expect(hoverIn(`${head}wall-$0sit 3x45s`)?.markdown).toBe(
      '**Wall sit** — works most: glutes, quadriceps\n\n3 x 45 s · an exercise of your own',
    );
    expect(hoverIn(`${head}ha$0ng 3x45s`)?.markdown).toContain('no muscles are named');
    expect(hoverIn(head.replace('works quad', 'works $0quad'))?.markdown).toMatch(
      /^\*\*Quadriceps\*\* — Brake/,
    );
  });
});

describe('single words', () => {
  it.each([
    ['week 1\n  tue easy 8 km on gra$0vel', 'gravel', '**Gravel**: +1 fibular'],
    ['week 1\n  tue trail 8 km on for$0est', 'forest', '**Forest path**: Uneven ground'],
    [
      'shoes peg "Pegasus 41" from 420 km until 800 km\nweek 1\n  tue easy 8 km in p$0eg',
      'peg',
      '**Pegasus 41** — 428 km after this day · 420 km at the start of the plan · 428 km at the end of the plan',
    ],
    ['shoes p$0eg\n', 'shoes peg', '**peg**'],
    ['pace hmp = 4:58/km\nweek 1\n  tue intervals: 3 x 1 km @ hm$0p', 'hmp', '**hmp** — 4:58/km'],
    ['start 2026-01-05\nweek 1\n  t$0ue easy 8 km', 'tue', '**Tuesday 6 January 2026**'],
  ])('%j', (source, range, text) => {
    const hover = hoverIn(source);
    expect(hover?.on).toBe(range);
    expect(hover?.markdown).toContain(text);
  });
});

describe('places', () => {
  it.each([
    ['$0', undefined],
    ['// a com$0ment\nweek 1\n  tue easy 5 km', undefined],
    ['week 1\n  tue easy 5 km // com$0ment', undefined],
    ['week 1\n  tue easy 5 km\n\n$0', undefined],
    ['week 1\n  tu$0e easy 5 km', 'tue'],
    ['week 1\n  tue$0', undefined],
    ['week 1\n  tue eas$0', 'eas'],
    ['plan "A $0plan"\nweek 1', 'plan "A plan"'],
    ['week 1\n  tue easy 5 km "Keep $0it easy"', 'easy 5 km "Keep it easy"'],
    ['week 1\n  tue easy 5 km$0', '5 km'],
    ['week 1\n  tue easy 5 $0km @\n', '5 km'],
    ['week 1\n  tue eas$0y 5 km @\n', 'easy 5 km @'],
    ['week 1\n  tue strength: squat 3x$0', 'squat 3x'],
    ['week 1\n  tue easy 5 km\n    + str$0ides 4 x 80 m', 'strides 4 x 80 m'],
    ['week 1\n  tue easy 5 km\nwe$0ek 2', 'week 2'],
  ])('%j: %s', (source, range) => expect(hoverIn(source)?.on).toBe(range));
});

const FLAWS = /undefined|NaN|\[object|\| *\||^\s*$|— *$|: *$/m;

describe.each(LANGUAGES)('everything in %s', language => {
  const isWhole = (markdown: string, about: string) => {
    // Paragraphs are parted by one empty line each, and a table has no gap.
    expect(markdown.replaceAll('\n\n', '\n'), about).not.toMatch(FLAWS);
  };

  it('has a hover for every kind of session', () => {
    for (const { id } of KINDS) {
      const [name] = words(language).kinds[id]!.aliases;
      for (const rest of [
        '',
        ' 40 min',
        ' 10 km climb 300 m descend 300 m on sand',
        ' 3 h @ rpe 9 on snow',
      ]) {
        const markdown = on(`$0${name}${rest}`, language);
        expect(markdown, `${name}${rest}`).toMatch(/^\*\*/);
        isWhole(markdown, `${name}${rest}`);
      }
    }
  });

  it('has a hover for every exercise and area', () => {
    const { exercises, areas } = words(language);
    for (const { aliases } of [...Object.values(exercises), ...Object.values(areas)]) {
      for (const session of [`stretch: ${aliases[0]}$0 2x10 per side`, `$0stretch: ${aliases[0]}`]) {
        const markdown = on(session, language);
        expect(markdown, session).toMatch(/^\*\*/);
        isWhole(markdown, session);
        expect(markdown, session).not.toMatch(/not known|onbekend bij/);
      }
    }
  });
});

it('shortens every citation that hovers show to an author or a journal and a year', () => {
  const facts = [...KINDS, ...Object.values(MODIFIERS).flat()];
  for (const key of new Set(facts.flatMap(each => each.sources)))
    expect(shortCitation(key), key).toMatch(/^\p{Lu}[\p{L}'’ -]{1,30} \d{4}$/u);
  expect(shortCitation('roberts2005')).toBe('Roberts 2005');
});

describe('any place of any plan', () => {
  const folder = join(import.meta.dirname, '../../examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.runplan'),
  );

  it.each(files)('%s', file => {
    const text = readFileSync(join(folder, file), 'utf8');
    const plan = planFrom(text);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom(...LANGUAGES), (offset, language) => {
        const hover = hoverAt(plan, offset, { language, detail: 'full' });
        if (!hover) return;
        expect(hover.range.start).toBeLessThanOrEqual(offset);
        expect(hover.range.end).toBeGreaterThanOrEqual(offset);
        expect(hover.markdown.replaceAll('\n\n', '\n')).not.toMatch(FLAWS);
      }),
      { numRuns: 300 },
    );
  });
});
