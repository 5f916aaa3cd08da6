import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf } from '../../server/src/features/stats/change.js';
import { weekRows, zoneShares } from '../../server/src/features/stats/figures.js';
import { planJson } from '../../server/src/features/stats/plan-json.js';
import { statsTable } from '../../server/src/features/stats/table.js';
import type { Language } from '../../server/src/messages/language.js';
import { isJump, USUAL_COMPARISON } from '../../server/src/plan/reference-week.js';
import { BROKEN_EXAMPLES, EXAMPLES } from '../support/examples.js';
import { planFrom } from '../support/plans.js';

/** The cells of a plan's table, a record a line, by the ids of the columns. */
function cellsOf(text: string, language: Language = 'en') {
  const { columns, weeks, sums } = statsTable(planFrom(text), language);
  const record = (cells: readonly string[]) =>
    Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]]));
  return { weeks: weeks.map(record), sums: sums.map(record) };
}

const notesOf = (text: string, language: Language = 'en') =>
  statsTable(planFrom(text), language).notes.map(({ sign = '', text: note }) =>
    `${sign} ${note}`.trim().replaceAll('\u00a0', ' '),
  );

const weeksOf = (...kilometres: (number | string)[]) =>
  kilometres.map((km, index) => `week ${index + 1}\n  sun easy ${km} km\n`).join('');

describe('numbers', () => {
  test('have a decimal comma in Dutch', () => {
    expect(cellsOf(weeksOf(12.5), 'nl').weeks[0]).toMatchObject({ distance: '12,5' });
    expect(cellsOf('week 1\n  sun easy 2500 min', 'nl').weeks[0]).toMatchObject({ onFeet: '2.500' });
  });

  test('are in miles where the author thinks in miles', () => {
    const text = `units mi\nrace "Ten" 10 mi on 2026-05-03\nbaseline 15 mi\nshoes a from 100 mi until 400 mi
week 1\n  tue easy 6 mi in a\n  sun long 10 mi climb 200 m\nweek 2\n  sun easy 5 km`;
    const { weeks } = cellsOf(text);
    expect(weeks[0]).toMatchObject({ distance: '16.0', longest: '10.0', climb: '200', change: '+7' });
    expect(weeks[1]).toMatchObject({ distance: '3.1' });
    const table = statsTable(planFrom(text), 'en');
    expect(table.columns.filter(column => column.unit === 'mi').map(column => column.id)).toEqual([
      'distance',
      'longest',
    ]);
    expect(table.subtitles).toEqual(['Race: Ten, 10 mi, Sun 3 May 2026']);
    expect(notesOf(text)).toContain('a: 100 mi at the start, 106 mi at the end; to be replaced at 400 mi.');
    expect(notesOf(text).join('\n')).toContain('the baseline (15 mi)');
    expect(notesOf(text)[0]).toBe('Heaviest training week: week 1, 16 mi. After it: week 2 -81%.');
  });

  test('are marked where they rest on a pace that nothing tells', () => {
    expect(cellsOf('week 1\n  sun easy 60 min').weeks[0]).toMatchObject({ distance: '~9.2', onFeet: '60' });
    expect(cellsOf('week 1\n  sun easy 60 min @ 6:00/km').weeks[0]).toMatchObject({ distance: '10.0' });
    expect(cellsOf('recent 10 km in 50:00\nweek 1\n  sun easy 60 min').weeks[0]!.distance).toMatch(/^\d/);
    const assumed = notesOf('week 1\n  sun easy 60 min').filter(note => note.startsWith('~'));
    expect(assumed).toEqual([expect.stringContaining('a runner who does 10 km in 55 minutes')]);
    expect(notesOf('week 1\n  sun easy 10 km @ 6:00/km').join()).not.toContain('~ The plan');
    // The pace of a walk is a usual one, whatever is known of the runner: that line then asks for nothing.
    const walk = notesOf('recent 10 km in 50:00\nweek 1\n  sun walk 5 km').find(note => note.startsWith('~'));
    expect(walk).toBe('~ The plan tells no pace for some of it, so a usual one is assumed.');
  });

  test('are bounds where a part is unknown, and never rounded up', () => {
    const { weeks, sums } = cellsOf('week 1\n  tue easy\n  sun long 9.99 km @ 6:00/km\nweek 2\n  sun easy');
    expect(weeks[0]).toMatchObject({ distance: '≥ 9.9', onFeet: '≥ 59', hard: '?', longest: '≥ 9.9' });
    expect(weeks[1]).toMatchObject({ distance: '?', onFeet: '?', load: '?', strength: '0' });
    expect(sums[0]).toMatchObject({ distance: '≥ 9.9' });
  });

  test('of days are not known where a session might be anything', () => {
    expect(cellsOf('week 1\n  tue blorp 5 km\n  wed core 20 min').weeks[0]).toMatchObject({
      strength: '≥ 1',
      mobility: '?',
    });
  });

  test('are blank where there is nothing to tell', () => {
    const { weeks } = cellsOf('week 1\n  wed core 20 min');
    expect(weeks[0]).toMatchObject({ distance: '0.0', onFeet: '0', hard: '', change: '' });
  });
});

describe('columns', () => {
  const idsOf = (text: string) => statsTable(planFrom(text), 'en').columns.map(({ id }) => id);

  test('of dates and climb are there only where there are any', () => {
    expect(idsOf(weeksOf(10))).not.toContain('from');
    expect(idsOf(`start 2026-12-28\n${weeksOf(10, 10)}`)).toContain('from');
    expect(cellsOf(`start 2026-12-28\n${weeksOf(10, 10)}`).weeks.map(week => week.from)).toEqual([
      '28 Dec',
      '4 Jan',
    ]);
    expect(idsOf(weeksOf(10))).not.toContain('climb');
    expect(idsOf('week 1\n  sun long 10 km climb 100 m')).toContain('climb');
  });

  test.each([
    ['distance', 'distance'],
    ['time', 'onFeet'],
    ['load', 'load'],
  ])('with measure %s, %s always stays', (measure, id) => {
    const { columns } = statsTable(planFrom(`measure ${measure}\n${weeksOf(10)}`), 'en');
    const staying = columns.filter(column => column.dispensable === 0).map(column => column.id);
    expect(staying).toEqual(['week', id, 'change']);
    expect(new Set(columns.map(column => column.dispensable)).size).toBe(columns.length - 2);
  });
});

describe('weeks', () => {
  test('are called by their number, and by their place where they have none', () => {
    const { weeks } = cellsOf(
      'week 3 base\n  sun easy 5 km\nweek\n  sun easy 5 km\nweek 9 taper\n  sun easy 5 km',
    );
    expect(weeks.map(week => week.week)).toEqual(['3 base', '2', '9 taper']);
  });

  test('that are copied have their own figures', () => {
    const text = `week 1
  tue intervals: warm-up 2 km, 5 x 400 m rest 200 m jog, cool-down 2 km
  wed strength 40 min
  sun long 12 km
week 2 = week 1 + 8%
week 3 = week 2 + 8%
  sun long 15 km
week 4 recovery = week 3 - 30%
`;
    // Week 2: 5.4 repeats are 5, 12.96 km are 13. Week 3: 5.8 are 6. Week 4: 4.1 are 4, 10.5 km.
    expect(cellsOf(text).weeks.map(week => [week.distance, week.longest, week.strength])).toEqual([
      ['19.0', '12.0', '1'],
      ['20.0', '13.0', '1'],
      ['22.6', '15.0', '1'],
      ['16.9', '10.5', '1'],
    ]);
    expect(planJson(planFrom(text)).weeks.map(week => week.copies)).toEqual([
      undefined,
      { number: 1, percent: 8 },
      { number: 2, percent: 8 },
      { number: 3, percent: -30 },
    ]);
  });

  test('that copy nothing are unknown, and are named', () => {
    expect(cellsOf('week 1 = week 7').weeks[0]).toMatchObject({ distance: '?', strength: '?', load: '?' });
    expect(notesOf('week 1 = week 7')).toEqual([
      '? ≥ Not counted: week 1 (the week that it copies is not there).',
    ]);
  });

  test('with unknown days are named by reason, and not all of many', () => {
    const text = Array.from({ length: 9 }, (_, index) => `week ${index + 1}\n  tue easy\n  sun easy\n`).join(
      '',
    );
    expect(notesOf(text)).toEqual([
      `? ≥ Not counted: ${[1, 2, 3, 4, 5, 6].map(week => `week ${week} Tuesday and Sunday`).join(', ')}, and 3 weeks more (no distance or time is written).`,
    ]);
    expect(notesOf('week 1\n  tue easy', 'nl')).toEqual([
      '? ≥ Niet meegeteld: week 1 dinsdag (er staat geen afstand of tijd bij).',
    ]);
  });
});

describe('the change', () => {
  const changes = (text: string) => cellsOf(text).weeks.map(week => week.change);

  test('is against the heaviest of four weeks, and against the baseline at the start', () => {
    expect(changes(weeksOf(10, 11, 8, 8, 8, 8, 8))).toEqual(['', '+10', '-27', '-27', '-27', '-27', '0']);
    expect(changes(`baseline 20 km\n${weeksOf(10, 10, 10, 10, 10)}`)).toEqual([
      '-50',
      '-50',
      '-50',
      '-50',
      '0',
    ]);
  });

  test('above the limit is never shown as the limit', () => {
    expect(changes(weeksOf(10, 11))).toEqual(['', '+10']);
    expect(changes(weeksOf(10, 11.01))).toEqual(['', '+10.1']);
    expect(changes(weeksOf(100, 110.01))).toEqual(['', '+10.1']);
  });

  test('rounds as it is written, not as the machine holds it', () => {
    expect(changes(weeksOf(200, 213))).toEqual(['', '+7']);
    expect(changes(weeksOf(80, 86))).toEqual(['', '+8']);
  });

  test('of what is partly unknown is a bound, or nothing', () => {
    expect(changes(`${weeksOf(10)}week 2\n  tue easy\n  sun easy 12 km\n`)).toEqual(['', '≥ +20']);
    expect(changes(`${weeksOf(10)}week 2\n  tue easy\n  sun easy 9 km\n`)).toEqual(['', '']);
  });

  test('agrees with the rule on every week of every example', () => {
    for (const [, text] of [...EXAMPLES, ...BROKEN_EXAMPLES]) {
      const plan = planFrom(text);
      for (const week of plan.weeks)
        if (isJump(week, plan, USUAL_COMPARISON)) expect(changeOf(week, plan)?.isAboveLimit).toBe(true);
    }
  });
});

describe('shares of time in zones', () => {
  test('make a hundred, and leave what the hard column shows', () => {
    const seconds = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.tuple(seconds, seconds, seconds, seconds, seconds), zones => {
        const shares = zoneShares(zones);
        const all = zones.reduce((a, b) => a + b, 0);
        if (all === 0) return expect(shares).toBeUndefined();
        const [easy, middle, top] = shares!;
        expect(easy + middle + top).toBe(100);
        expect(Math.min(easy, middle, top)).toBeGreaterThanOrEqual(0);
        const hard = (zones[2] + zones[3] + zones[4]) / all;
        expect(middle + top).toBe(Math.round(hard * 100));
      }),
    );
  });
});

describe('every plan has a table', () => {
  test.each([...EXAMPLES, ...BROKEN_EXAMPLES])('%s, in both languages', (_name, text) => {
    const plan = planFrom(text);
    for (const language of ['en', 'nl'] as const) {
      const { columns, weeks, sums, notes } = statsTable(plan, language);
      expect(weeks.length).toBe(plan.weeks.length);
      for (const cells of [...weeks, ...sums]) expect(cells.length).toBe(columns.length);
      const written = [...weeks.flat(), ...sums.flat(), ...notes.map(note => note.text)].join('\n');
      expect(written).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
      if (language === 'nl') expect(weeks.flat().join(' ')).not.toMatch(/\d\.\d(?!\d\d)/);
    }
    expect(JSON.stringify(planJson(plan))).not.toMatch(/null/);
  });

  test('the total is the sum of its weeks', () => {
    for (const [, text] of EXAMPLES) {
      const plan = planFrom(text);
      const metres = weekRows(plan).map(row => (row.distance.known ? row.distance.value : Number.NaN));
      const total = metres.reduce((a, b) => a + b, 0) / 1000;
      const shown = cellsOf(text).sums[0]?.distance;
      if (shown && Number.isFinite(total)) expect(Number(shown.replace(/[~,]/g, ''))).toBeCloseTo(total, 1);
    }
  });
});

describe('muscles, for programs', () => {
  test('have all groups, the targets that are trained, and the plan as a whole', () => {
    const { weeks, shape } = planJson(
      planFrom('week 1\n  mon easy 60 min\n  wed strength: back-squat 3x5\n  thu core\nweek 2 = week 1\n'),
    );
    const { groups, targets, sessionsWithoutExercises } = weeks[0]!.muscles;
    expect(groups.length).toBe(15);
    expect(groups.find(each => each.id === 'quads')).toEqual({
      id: 'quads',
      gradedSeconds: { value: 7200 },
      sets: { unknown: 'partly-unknown', atLeast: 3 },
    });
    expect(groups.find(each => each.id === 'deep_calf')).toMatchObject({ sets: { atLeast: 0 } });
    expect(targets.find(each => each.id === 'soleus')).toMatchObject({ gradedSeconds: { value: 10_800 } });
    expect(targets.some(each => each.id === 'biceps_brachii')).toBe(false);
    expect(sessionsWithoutExercises).toBe(1);
    expect(shape.muscles.sessionsWithoutExercises).toBe(2);
    expect(shape.muscles.groups.find(each => each.id === 'quads')).toMatchObject({
      gradedSeconds: { value: 14_400 },
    });
  });
});
