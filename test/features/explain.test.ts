import { describe, expect, test } from 'vitest';
import { explainArea } from '../../server/src/features/explain/area.js';
import { type ExplainContext, explainContext } from '../../server/src/features/explain/context.js';
import { explainExercise } from '../../server/src/features/explain/exercise.js';
import { explain, explainable } from '../../server/src/features/explain/explain.js';
import { explainKind } from '../../server/src/features/explain/kind.js';
import { explainMuscle } from '../../server/src/features/explain/muscle.js';
import { explainPhase } from '../../server/src/features/explain/phase.js';
import { explainRule, RULE_IDS } from '../../server/src/features/explain/rule.js';
import { explainSign } from '../../server/src/features/explain/sign.js';
import { explainStructure } from '../../server/src/features/explain/structure.js';
import { explainSurface } from '../../server/src/features/explain/surface.js';
import { explainTopic } from '../../server/src/features/explain/topic.js';
import { cited } from '../../server/src/features/wording/cited.js';
import {
  AREAS,
  COMPOSITES,
  EXERCISES,
  GROUPS,
  KINDS,
  MODIFIERS,
  MUSCLES,
  PHASES,
  REFERENCES,
  SIGNS,
  STRUCTURES,
  TOPICS,
} from '../../server/src/knowledge/lookup.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { planFrom } from '../support/plans.js';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const SORTS: readonly [
  sort: string,
  ids: readonly string[],
  explainIt: (id: string, context: ExplainContext) => string | undefined,
][] = [
  ['rule', RULE_IDS, explainRule],
  ['muscle', [...new Set([...MUSCLES, ...GROUPS, ...COMPOSITES].map(({ id }) => id))], explainMuscle],
  ['structure', idsOf(STRUCTURES), explainStructure],
  ['area', idsOf(AREAS), explainArea],
  ['exercise', idsOf(EXERCISES), explainExercise],
  ['session', idsOf(KINDS), explainKind],
  ['surface', idsOf(Object.values(MODIFIERS).flat()), explainSurface],
  ['phase', idsOf(PHASES), explainPhase],
  ['sign', idsOf(SIGNS), explainSign],
  ['topic', idsOf(TOPICS), explainTopic],
];

const CASES = SORTS.flatMap(([sort, ids, explainIt]) =>
  LANGUAGES.map(language => ({ sort, ids, explainIt, language })),
);

describe('everything that Runplan knows', () => {
  test.each(CASES)(
    '$sort in $language: explains itself, and nothing shines through',
    ({ ids, explainIt, language }) => {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        for (const detail of ['brief', 'full'] as const) {
          const markdown = explainIt(id, explainContext(language, detail));
          expect(markdown, id).toBeDefined();
          expect(markdown, id).toMatch(/^\*\*[\p{L}\d].*\*\*.* — \S/u);
          expect(markdown, id).not.toMatch(
            /undefined|NaN|\bnull\b|\[object|…|\*\*\*\*|\(\)|: \.|, ,| {2}|\n{3}|: $/m,
          );
          // An id that found no words has an underscore, as has the key of an article and the code of a setting.
          const shown = markdown!.replace(/`[^`]*`|\[[\w, ]+\]/g, '');
          expect(shown, id).not.toMatch(/\w_\w/);
        }
      }
    },
  );

  test.each(CASES)(
    '$sort in $language: what is brief is the beginning of the same answer',
    ({ ids, explainIt, language }) => {
      for (const id of ids) {
        const brief = explainIt(id, explainContext(language, 'brief'))!;
        const full = explainIt(id, explainContext(language, 'full'))!;
        // A brief text has no list of sources, so it names them as people do.
        expect(cited(full.split('\n\n')[0]!, { language }), id).toBe(brief.split('\n\n')[0]);
        expect(brief, id).not.toMatch(/\[[a-z]+\d{4}\]/);
        expect(brief.length, id).toBeLessThanOrEqual(full.length);
      }
    },
  );

  test.each(CASES)(
    '$sort in $language: every key of a publication is in its list of sources',
    ({ ids, explainIt, language }) => {
      const known = new Set(REFERENCES.map(({ key }) => key));
      for (const id of ids) {
        const full = explainIt(id, explainContext(language, 'full'))!;
        const named = [...full.matchAll(/\[([\w, ]+)\]/g)].flatMap(match => match[1]!.split(/,\s*/));
        for (const key of named) {
          expect(known, id).toContain(key);
          expect(full, id).toContain(`\n- [${key}] `);
        }
      }
    },
  );

  test.each(LANGUAGES)('what the list in %s names is found by that name', language => {
    const context = explainContext(language, 'brief');
    for (const { sort, names } of explainable(context)) {
      expect(new Set(names).size, sort).toBe(names.length);
      for (const name of names)
        expect(
          explain(name, context).found.map(each => each.sort),
          name,
        ).toContain(sort);
    }
  });

  test('an id that nobody gave explains nothing', () => {
    const context = explainContext('en', 'full');
    for (const [, , explainIt] of SORTS) {
      for (const id of ['', 'nonsense', 'constructor', '__proto__', 'toString'])
        expect(explainIt(id, context)).toBeUndefined();
    }
  });
});

/** The paragraphs of the one explanation that a name has. */
function told(name: string, language: Language = 'en', detail: ExplainContext['detail'] = 'full'): string[] {
  const { found } = explain(name, explainContext(language, detail));
  expect(found.map(({ sort }) => sort)).toHaveLength(1);
  return found[0]!.markdown.split('\n\n');
}

describe('one of each sort', () => {
  test('a muscle: what it does, in each part of the stride, and what trains it', () => {
    const en = told('soleus');
    expect(en.slice(0, 3)).toEqual([
      '**Soleus** — Flat muscle under the gastrocnemius, the workhorse of every run.',
      'Part of: calves.',
      [
        '| Part of the stride | Activity | What it does | How |',
        '| --- | --- | --- | --- |',
        '| landing | ●●○ 2/3 | controls the lower leg as it moves over the foot | braking, then holding while the tendon stretches |',
        '| midstance | ●●● 3/3 | lets the tendon store energy and carries the body | holding while the tendon stretches |',
        '| push-off | ●●● 3/3 | pushes off and carries the body | driving, helped by the spring of the tendon |',
        '| early swing | ○○○ 0/3 | – | – |',
        '| late swing | ○○○ 0/3 | – | – |',
      ].join('\n'),
    ]);
    expect(en[4]).toMatch(/^Trained most by: Easy run, Long run, .*Hiking\.$/);
    expect(en[5]).toMatch(/^Exercises: Bent-knee calf raise, /);
    expect(en[6]).toMatch(/^To keep it mobile: Soleus stretch \(bent knee\), /);

    const nl = told('scholspier', 'nl', 'brief');
    expect(nl[0]).toBe(
      '**Soleus (scholspier)** — Platte kuitspier onder de gastrocnemius, het werkpaard van elke looptraining.',
    );
    expect(nl[1]).toMatch(/^Vooral getraind door: .*duurloop.*\.$/);
    expect(nl[2]).toMatch(/^Oefeningen: Kuitheffen met gebogen knie, /);
  });

  test('a muscle whose Latin name says more shows it, without brackets in brackets', () => {
    expect(explainMuscle('erector_spinae', explainContext('en', 'brief'))).toMatch(
      /^\*\*Erector spinae\*\* \(Musculus erector spinae: iliocostalis, longissimus, spinalis\) — /,
    );
  });

  test('a part of a whole is trained by what trains the whole', () => {
    expect(explainMuscle('psoas_major', explainContext('en', 'brief'))).toContain('Hill repeats');
    expect(explainMuscle('vastus_medialis', explainContext('nl', 'brief'))).toContain('Bergaf lopen');
  });

  test('a group: its members with what each does, and why runners train it', () => {
    const full = explainMuscle('calves', explainContext('en', 'full'))!.split('\n\n');
    expect(full[0]).toBe('**Calves** — Store energy with the Achilles tendon and give it back at push-off.');
    expect(full).toContain(
      '- gastrocnemius: Upper calf muscle; with the soleus the main source of push-off.\n- soleus: Flat muscle under the gastrocnemius, the workhorse of every run.',
    );
    expect(explainMuscle('calves', explainContext('nl', 'brief'))).toContain(
      'Hierbij horen: gastrocnemius (tweehoofdige kuitspier), soleus (scholspier).',
    );
  });

  test('a name for several muscles', () => {
    expect(told('lumbopelvic core', 'en', 'brief')[0]).toBe(
      '**Trunk and glutes** — a name for several muscles together: rectus abdominis, obliques, transversus abdominis, erector spinae, multifidus, quadratus lumborum, gluteus maximus, gluteus medius.',
    );
  });

  test('a kind of session: what it trains, how hard it is, why, and what it builds', () => {
    const en = told('hill repeats');
    expect(en.slice(0, 4)).toEqual([
      '**Hill repeats** — trains most: glutes (gluteus maximus), hamstrings, hip flexors, calves, foot muscles',
      'Hard effort (8/10) · counts as a hard session · moderate landings (2/3)',
      'The body is lifted: all joints do more work, the hip above all, and there is little braking.',
      'Done week after week it builds strength, explosive strength, maximal oxygen uptake and muscle growth.',
    ]);
    expect(en[4]).toContain('| ●●● 3/3 | iliopsoas | lifts the knee further | driving (shortening) |');
    expect(en).toContain('Slopes are in these grades already.');
    expect(en).toContain(
      'Grades from 0 to 3 are expert judgement. How sure: these grades rest on measurements of such training.',
    );
    expect(en).toContain('Where no pace is known, Runplan reckons with 7:00/km.');
    expect(en.at(-1)).toContain('- [roberts2005] Roberts TJ, Belliveau RA. ');

    expect(told('heuvelherhalingen', 'nl', 'brief')).toEqual([
      '**Heuveltraining** — traint vooral: bilspieren (grote bilspier), hamstrings, heupbuigers, kuiten, voetspieren',
      'Zware inspanning (8/10) · telt als zware training · matige landingen (2/3)',
      'Je tilt je lichaam omhoog: alle gewrichten leveren meer arbeid, de heup het meest, en er valt weinig te remmen.',
    ]);
  });

  test('a kind without grades answers with what it is for', () => {
    expect(told('rest day', 'en', 'brief')).toEqual([
      '**Rest day** — A day on which the body adapts to the training before it.',
    ]);
    expect(told('mobiliteit', 'nl', 'brief')).toEqual([
      '**Mobiliteit** — Geen trainingsbelasting: de oefeningen en lichaamsdelen die erbij staan, bepalen wat je soepel houdt.',
      'Lichte inspanning (1/10) · geen landingen',
    ]);
  });

  test('what has nothing to say of a muscle names it alone', () => {
    const table = told('strength', 'en').find(each => each.startsWith('| '))!;
    expect(table).not.toContain('quadratus lumborum');
    expect(told('strength', 'en').join('\n')).toMatch(/\nLess \(1\/3\): .*quadratus lumborum/);
  });

  test('an exercise: what it works, how it is done, and why runners do it', () => {
    expect(told('back squat')).toEqual([
      '**Back squat** — works most: glutes (gluteus maximus), quadriceps (vasti); also: hip flexors (rectus femoris), core (erector spinae), adductors (adductor magnus)',
      'Strength exercise · usually 3x5-8',
      '*Sit down between your heels and drive the floor away.*',
      '**Why for runners** — Quadriceps: Brake and carry the body after landing, then straighten the knee.',
      expect.stringMatching(/^Also called: squat, /),
    ]);
    const nl = told('nordic hamstring curl', 'nl', 'brief');
    expect(nl[0]).toMatch(/ — traint vooral: hamstrings; ook: /);
    expect(nl[1]).toBe('Krachtoefening · gebruikelijk: 3x3-6');
  });

  test('a part of the body: its muscles, what keeps it mobile, and how a plan names it', () => {
    const en = explainArea('hips', explainContext('en', 'full'))!.split('\n\n');
    expect(en.slice(0, 2)).toEqual([
      '**Hips** — muscles: hip flexors, glutes, hip rotators',
      'Includes: hip flexors.',
    ]);
    expect(en[2]).toMatch(/^To keep it mobile: 90\/90 hip switch, /);
    expect(en[3]).toBe('In a plan: `mobility 10 min: hips`');
    expect(explainArea('calves', explainContext('nl', 'full'))).toContain(
      'In een schema: `mobiliteit 10 min: kuiten`',
    );
    // Nothing is done to keep it mobile.
    expect(explainArea('knees', explainContext('en', 'full'))).toContain('In a plan: `pain knees: mild`');
    expect(explainArea('knees', explainContext('nl', 'full'))).toContain(
      'In een schema: `pain knieen: licht`',
    );
  });

  test.each(LANGUAGES)('a part of the body: the line in %s is one that Runplan reads', language => {
    for (const { id, alarm } of AREAS) {
      const line = /: `([^`]*)`/.exec(explainArea(id, explainContext(language, 'full'))!)?.[1];
      expect(line === undefined, id).toBe(alarm === true);
      if (line === undefined) continue;
      const plan = planFrom(
        line.startsWith('pain') ? `${line}\nweek 1\n  mon rest\n` : `week 1\n  mon ${line}\n`,
      );
      expect(plan.problems, line).toEqual([]);
    }
  });

  test('a surface and a circumstance: what they change', () => {
    expect(told('sand').slice(0, 2)).toEqual([
      '**Sand** — Gives little spring back, so the muscles do more of the work.',
      '+1 soleus, gastrocnemius, short foot muscles, hamstrings, gluteus maximus, tibialis anterior',
    ]);
    expect(told('more than 90 minutes', 'en', 'brief')[0]).toBe(
      '**More than 90 minutes** — The muscles that keep you steady tire.',
    );
    const nl = explainSurface('descent', explainContext('nl', 'brief'));
    expect(nl).toMatch(/^\*\*Afdaling\*\* — .*\n\n\+1 vasti.*\n\n\*\*Excentrisch werk\*\*: vasti/);
  });

  test('a phase: what its weeks are for, and how to write it', () => {
    expect(told('taper')[0]).toMatch(/^\*\*Taper\*\* — The last one to three weeks before a race/);
    expect(told('opbouw', 'nl')).toContain('In een schema: `week 1 opbouw`');
  });

  test('a sign to stop for says so first, and when to call a doctor, in brief too', () => {
    for (const { id } of SIGNS.filter(({ says }) => says === 'stop')) {
      const en = explainSign(id, explainContext('en', 'brief'));
      expect(en).toMatch(/^\*\*.*\*\* — Stop: /);
      expect(en).toContain('call a doctor at once');
      const nl = explainSign(id, explainContext('nl', 'brief'));
      expect(nl).toMatch(/^\*\*.*\*\* — Stop: /);
      expect(nl).toContain('bel meteen een arts');
    }
    expect(told('light pain', 'en', 'brief')[0]).toMatch(
      /^\*\*Mild\*\* — Careful running is often fine with pain that is mild/,
    );
  });

  test('a structure: its Latin name, what it does, its sources', () => {
    const en = explainStructure('achilles_tendon', explainContext('en', 'full'))!.split('\n\n');
    expect(en[0]).toMatch(/^\*\*Achilles tendon\*\* \(Tendo calcaneus\) — The tendon of both calf muscles/);
    expect(en.at(-1)).toContain('- [hamner2010] ');
    expect(explainStructure('achilles_tendon', explainContext('nl', 'brief'))).toMatch(
      /^\*\*Achillespees\*\* \(Tendo calcaneus\) — /,
    );
  });

  test('a topic: the answer, how well it stands, what there is to say', () => {
    const en = told('gait cycle');
    expect(en[0]).toMatch(/^\*\*Gait cycle\*\* — What one leg does from landing to landing/);
    expect(en[1]).toBe('Supported by research.');
    expect(en.at(-1)).toContain('- [novacheck1998] ');
    expect(told('rugpijn', 'nl', 'brief')[1]).toBe('Onderzoek wijst niet steeds dezelfde kant op.');
  });

  test('a rule: the case for and against, its settings, and how to silence it', () => {
    const en = told('load/weekly-jump').join('\n\n');
    expect(en).toMatch(
      /^\*\*A week that is much heavier than the weeks before\*\* \(`load\/weekly-jump`\) — /,
    );
    expect(en).toContain('\n\n**What to do** — ');
    expect(en).toContain('\n\n**What speaks against it** — ');
    expect(en).toContain('- `percent` (`10` unless set): By how many per cent a week may be heavier.');
    expect(en).toContain('write `// runplan-ignore load/weekly-jump: why` on the line above it');
    expect(en).toContain('Its page, with examples: docs/rules/load/weekly-jump.md');
    const nl = told('weekly-jump', 'nl', 'brief').join('\n\n');
    expect(nl).toMatch(/^\*\*Een week die veel zwaarder is dan de weken ervoor\*\* /);
    expect(nl).toContain('\n\n**Wat je kunt doen** — ');
    expect(nl).not.toContain('runplan-ignore load/weekly-jump');
  });
});

describe('a name', () => {
  const sortsOf = (name: string) =>
    explain(name, explainContext('en', 'brief')).found.map(({ sort, id }) => `${sort} ${id}`);

  test.each<[name: string, ...found: string[]]>([
    ['calves', 'muscle calves', 'area calves'],
    ['kuiten', 'muscle calves', 'area calves'],
    ['core', 'muscle core', 'session core'],
    ['recovery', 'session recovery', 'phase recovery'],
    ['trail', 'session trail', 'surface forest'],
    ['achilles tendon', 'structure achilles_tendon', 'area achilles'],
    ['Musculus soleus', 'muscle soleus'],
    ['Tendo calcaneus', 'structure achilles_tendon'],
    ['Hill-Repeats', 'session hill_repeats'],
    ['hill repeat', 'session hill_repeats'],
    ['WEEKLY JUMP', 'rule load/weekly-jump'],
    ['mobility hip flexors', 'rule mobility/hip-flexors'],
    ['mobility/hip-flexors', 'rule mobility/hip-flexors'],
    ['hip flexors', 'muscle hip_flexors', 'area hip_flexors', 'rule mobility/hip-flexors'],
    ['weekly-jump', 'rule load/weekly-jump'],
    // One of the five zones of a plan, and not of the three efforts that change what a run trains.
    ['z2', 'topic intensity_zones'],
    ['Z3', 'topic intensity_zones'],
    ['zone 4', 'topic intensity_zones'],
    ['moderate effort', 'surface z2'],
    // What hovers and tables say.
    ['RPE', 'topic load_points'],
    ['strain', 'topic load_points'],
    ['chronische belasting', 'topic load_points'],
    ['VDOT', 'topic race_times'],
    ['kritische snelheid', 'topic race_times'],
    ['muscle minutes', 'topic muscle_minutes'],
    ['counts as a hard session', 'topic hard_sessions'],
    ['baseline', 'topic comparing_weeks'],
    // Complaints share one answer, and no name of a part of the body is taken for one.
    ["runner's knee", 'topic complaints_by_name'],
    ['hielspoor', 'topic complaints_by_name'],
    ['sciatica', 'topic complaints_by_name'],
    ['knee', 'area knees'],
    ['90/90 breathing', 'exercise breathing_90_90'],
    ['adductors (inner thigh)', 'muscle adductors'],
    ['heuvelachtig parcours', 'surface hilly'],
    // "sharpen" is a word for the peak phase, and not the plural of this one.
    ['sharp', 'sign sharp'],
    [''],
    ['   '],
    ['()'],
    ['xyzzy'],
    ['constructor'],
    ['__proto__'],
  ])('%s', (name, ...found) => {
    expect(sortsOf(name)).toEqual(found);
  });

  test.each<[name: string, first: string]>([
    ['hil repeats', 'hill-repeats'],
    ['gastrocnemus', 'gastrocnemius'],
    ['bilspiren', 'bilspieren'],
    ['weekly-jmp', 'load/weekly-jump'],
    ['load/weekly-jum', 'load/weekly-jump'],
    ['backsquatt', 'back-squat'],
  ])('%s is near %s', (name, first) => {
    const { found, suggestions } = explain(name, explainContext('en', 'brief'));
    expect(found).toEqual([]);
    expect(suggestions[0]).toBe(first);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const each of suggestions)
      expect(explain(each, explainContext('en', 'brief')).found).not.toEqual([]);
  });

  test('a name of a million signs is unknown within a moment', () => {
    for (const name of ['a'.repeat(1_000_000), '[('.repeat(500_000), ' '.repeat(1_000_000)])
      expect(explain(name, explainContext('en', 'brief')).found).toEqual([]);
  });
});
