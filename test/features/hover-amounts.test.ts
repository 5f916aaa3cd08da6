import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/messages/language.js';
import { hoverIn, linesIn } from './hover-in.js';

const recent = 'recent 10 km in 47:30\n';

/** What the hover says in a session of a week that holds nothing else. */
const lines = (session: string, head = '', language: Language = 'en') =>
  linesIn(`${head}week 1\n  tue ${session}\n`, language);

describe('an amount', () => {
  it.each([
    ['easy $08 km', '', 'en', '**8 km** (5 mi) — about 52 min at an assumed 6:30/km'],
    ['easy $08 km', recent, 'en', '**8 km** (5 mi) — 48 min at 5:58/km, from your 10 km in 47:30'],
    ['easy 8 km$0', recent, 'nl', '**8 km** (5 mi) — 48 min op 5:58/km, volgens je 10 km in 47:30'],
    ['easy $045 min', recent, 'en', '**45 min** — 7.5 km at 5:58/km, from your 10 km in 47:30'],
    [
      'easy $06 mi',
      `units mi\n${recent}`,
      'en',
      '**6 mi** (9.7 km) — 58 min at 9:36/mi, from your 10 km in 47:30',
    ],
    ['easy $08-10 km @ 6:00/km', '', 'en', '**8 km to 10 km** (5-6.2 mi) — up to 1 h at 6:00/km'],
    ['easy $0400 m', recent, 'en', '**400 m** — 2 min at 5:58/km, from your 10 km in 47:30'],
    ['easy $08 km climb 200 m', recent, 'en', /^\*\*8 km\*\* .* \(\d+% slower for the climb\)/],
    ['bike $060 min', '', 'en', '**1 h** — counts as training time; it is not made into running distance'],
    [
      'kracht $040 min',
      '',
      'nl',
      '**40 min** — telt als trainingstijd; het wordt niet omgerekend naar loopafstand',
    ],
    ['race $0half-marathon', recent, 'en', /^\*\*21\.1 km\*\* \(13\.1 mi\) — 1 h 45 min at 4:59\/km/],
  ] as const)('%s after %j in %s: %s', (session, head, language, says) => {
    const [first] = lines(session, head, language);
    if (typeof says === 'string') expect(first).toBe(says);
    else expect(first).toMatch(says);
  });

  it('tells its share of the week, and that an upper end counts', () => {
    const week = 'week 3\n  tue easy $08-10 km @ 6:00/km\n  sun long 15 km @ 6:00/km\n';
    expect(linesIn(week).slice(0, 2)).toEqual([
      '**8 km to 10 km** (5-6.2 mi) — up to 1 h at 6:00/km · 40% of the running in week 3',
      'Weeks count the upper end.',
    ]);
    expect(linesIn(week, 'nl').slice(0, 2)).toEqual([
      '**8 km tot 10 km** (5-6,2 mi) — tot 1 u op 6:00/km · 40% van het hardlopen in week 3',
      'Voor de week telt het hoogste getal.',
    ]);
    expect(lines('easy 5 km or easy $010 km @ 6:00/km')[0]).not.toContain('%');
  });

  it('says what would tell a pace that is assumed, of running alone', () => {
    const tell = 'A line such as `recent 10 km in 47:30` above the weeks tells what pace that is for you.';
    expect(lines('easy $08 km')).toContain(tell);
    expect(lines('walk $08 km')).not.toContain(tell);
  });

  it('leaves a word that says its distance itself to the session', () => {
    expect(hoverIn('week 1\n  sun mara$0thon')?.markdown).toContain('trains most');
  });
});

describe('a step', () => {
  const workout = (place: string) =>
    'intervals: warm-up 2 km, 6 x 800 m @ 5k rest 400 m jog, cool-down 10 min'.replace(place, `$0${place}`);

  it.each([
    ['2 km', 'en', '**2 km** (1.2 mi) — about 13 min at 6:20/km, from your 10 km in 47:30'],
    ['warm-up', 'en', '**Warm-up** — 2 km · about 13 min'],
    ['warm-up', 'nl', '**Inlopen** — 2 km · ongeveer 13 min'],
    ['800 m', 'en', '**800 m** — about 3 min 40 s at 4:35/km, from your 10 km in 47:30 · 6 times: 4.8 km'],
    ['800 m', 'nl', '**800 m** — ongeveer 3 min 40 s op 4:35/km, volgens je 10 km in 47:30 · 6 keer: 4,8 km'],
    ['6 x', 'en', '**6 x 800 m** — 4.8 km · about 22 min in all'],
    ['6 x', 'nl', '**6 x 800 m** — 4,8 km · ongeveer 22 min in totaal'],
    ['10 min', 'en', '**10 min** — about 1.6 km at 6:20/km, from your 10 km in 47:30'],
    [
      'rest 400 m jog',
      'en',
      '**400 m of rest** — jogged · about 2 min 32 s at 6:20/km, from your 10 km in 47:30 · 6 times: 2.4 km · counts as running',
    ],
  ] as const)('%s in %s: %s', (place, language, says) =>
    expect(lines(workout(place), recent, language)[0]).toBe(says),
  );

  it.each([
    ['intervals: $06 x 800 m rest 90 s', 'en', 'With the rests: 4.8 km, about 30 min.'],
    ['intervals: $06 x 800 m rest 90 s', 'en', 'The rest after the last repeat is counted as well.'],
    ['interval: $06 x 800 m rust 90 s', 'nl', 'De pauze na de laatste herhaling telt ook mee.'],
    ['intervals: 5 x 1 km re$0st 90 s', 'en', '**90 s of rest** — 5 times: 7 min 30 s'],
    ['intervals: 5 x 1 km p=$090s', 'en', '**90 s of rest** — 5 times: 7 min 30 s'],
    [
      'intervals: 5 x 1 km re$0st 90 s',
      'en',
      'Taken as standing still: it counts as training time, not as running. Write `jog` or `walk` behind it if you keep moving.',
    ],
    [
      'interval: 5 x 1 km ru$0st 200 m',
      'nl',
      'Een pauze in een afstand geldt als dribbelen, tenzij er `wandel` achter staat.',
    ],
    [
      'run-walk: 8 x 1 min re$0st 90 s walk',
      'en',
      '**90 s of rest** — walked · about 130 m at an assumed 12:00/km · 8 times: 12 min',
    ],
    [
      'intervals: 3 $0x (1 km @ 5:00/km, 400 m @ 4:00/km) rest 2 min',
      'en',
      '**3 x (1 km, 400 m)** — 4.2 km · about 20 min in all',
    ],
    [
      'intervals: 3 x (1 km @ 5:00/km, $0400 m @ 4:00/km) rest 2 min',
      'en',
      '**400 m** — about 1 min 36 s at 4:00/km · 3 times: 1.2 km',
    ],
    ['easy: 5 km, $04 x', 'en', '**4 x** — how long or how far is not written'],
  ] as const)('%s in %s: %s', (session, language, says) =>
    expect(lines(session, recent, language)).toContain(says),
  );
});

describe('a climb', () => {
  it.each([
    [
      'easy 10 km $0climb 250 m',
      'en',
      /^\*\*250 m up\*\* — 25 m per km · hilly course · about 5 min more than on the flat \(8% slower\)$/,
    ],
    [
      'duurloop 10 km cl$0imb 250 m',
      'nl',
      /^\*\*250 m omhoog\*\* — 25 m per km · heuvelachtig parcours · ongeveer 5 min langer dan op het vlakke \(8% langzamer\)$/,
    ],
    [
      'easy 1 h climb 250 m descend 100$0 m',
      'en',
      /^\*\*100 m down\*\* — \d+ m per km · up and down together about /,
    ],
    ['easy 1 h climb 25$00 m', 'en', /about 830 m less than on the flat in the same time$/],
    [
      'easy 10 km @ 6:00/km $0climb 250 m',
      'en',
      /the pace is written, so it counts for the course as it is$/,
    ],
    [
      'hills 6 km $0climb 250 m',
      'en',
      /the usual pace of such a session is that of the slope itself, so no time is added$/,
    ],
    [
      'downhill 6 km $0descend 250 m',
      'nl',
      /het gebruikelijke tempo van zo’n training is dat op de helling zelf, dus er komt geen tijd bij$/,
    ],
    // 8.3 % up costs walking 1.77 times as much, down 0.85: 1.31 in all, of 72 min.
    ['walk 6 km $0climb 250 m', 'en', /about 23 min more than on the flat \(31% slower\)$/],
    ['trail 12 km $0climb 500 m', 'en', /about 15 min more than on the flat \(19% slower\)$/],
    ['easy $0climb 250 m', 'en', /^\*\*250 m up\*\*$/],
    ['easy 10 km $0climb 10 m', 'en', /^\*\*10 m up\*\* — 1 m per km · flat course$/],
    ['easy 10 km descend $0300 m', 'nl', /^\*\*300 m omlaag\*\* — 30 m per km · ongeveer/],
    ['bike 60 min $0climb 250 m', 'en', /^\*\*250 m up\*\*$/],
  ] as const)('%s in %s: %s', (session, language, says) =>
    expect(lines(session, recent, language)[0]).toMatch(says),
  );

  it.each([
    ['easy 10 km $0climb 250 m', /^\*\*Hilly course\*\* \(25 m per km\): \+1 gluteus maximus/],
    ['easy 10 km $0climb 250 m', /^Only one of climb and descent is written/],
    ['easy 10 km $0climb 250 m', /^The time follows from the energy that slopes cost \(Minetti 2002\)/],
    ['easy 10 km $0climb 10 m', /^Too little to change which muscles work: that counts from 8 m per km\.$/],
    ['easy $0climb 250 m', /^Without a distance nobody knows how steep it is/],
    [
      'trail 12 km $0climb 500 m',
      /^Slopes are in the muscle grades of this kind of session already: climb and descent do not change those\.$/,
    ],
  ] as const)('%s: %s', (session, says) =>
    expect(lines(session, recent)).toContainEqual(expect.stringMatching(says)),
  );

  it.each([
    ['en', 'your goal time counts for the course as it is'],
    ['nl', 'je doeltijd geldt voor het parcours zoals het is'],
  ] as const)('of a race with a goal costs nothing more, in %s', (language, says) =>
    expect(lines('race 30 km $0climb 900 m', `race 30 km in 3:45:00\n${recent}`, language)[0]).toContain(
      says,
    ),
  );

  it('is not told where the definition of the session has it', () => {
    const head = 'session dunes = easy 10 km climb 200 m\n';
    expect(hoverIn(`${head}week 1\n  tue dune$0s`)?.on).toBe('dunes');
    expect(hoverIn(`${head.replace('climb', 'cli$0mb')}week 1\n  tue dunes`)?.on).toBe('climb 200 m');
  });
});

describe('in weeks that copy this one', () => {
  const plan = (place: string) =>
    'week 1\n  tue easy 8 km\n  wed intervals: warm-up 2 km, 6 x 800 m\n  thu easy: 10 km\nweek 2 = week 1 + 10%\nweek 3 = week 2 + 20%\n'.replace(
      place,
      `$0${place}`,
    );

  it.each([
    ['8 km', 'en', 'As a copy: 9 km in week 2 and 10.5 km in week 3.'],
    ['8 km', 'nl', 'Als kopie: 9 km in week 2 en 10,5 km in week 3.'],
    ['10 km', 'en', 'As a copy: 11 km in week 2 and 13 km in week 3.'],
    ['6 x', 'en', 'As a copy: 7 x in week 2 and 8 x in week 3.'],
  ] as const)('%s becomes more, in %s', (place, language, says) =>
    expect(linesIn(plan(place), language)).toContain(says),
  );

  it.each([
    ['climb 200 m', 'en', 'As a copy: 220 m in week 2 and 260 m in week 3.'],
    ['descend 100 m', 'nl', 'Als kopie: 110 m in week 2 en 130 m in week 3.'],
  ] as const)('%s does, too, in %s', (place, language, says) => {
    const slopes = plan('').replace('8 km', '8 km climb 200 m descend 100 m').replace('$0', '');
    expect(linesIn(slopes.replace(place, `$0${place}`), language)).toContain(says);
  });

  it.each(['2 km', '800 m'])('%s stays', place =>
    expect(linesIn(plan(place)).join('\n')).not.toContain('As a copy'),
  );
});
