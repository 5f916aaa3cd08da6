import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/messages/language.js';
import { hoverIn, linesIn } from './hover-in.js';

const head = 'start 2026-01-05\n';
const week1 =
  'week 1 base "Find the rhythm"\n  tue easy 6 km\n  wed strength 40 min\n  sun long 14 km climb 120 m\n';
const firstLine = (source: string, language: Language = 'en') => linesIn(source, language)[0];

describe('a week', () => {
  it('tells its totals, its load and its dates', () => {
    expect(hoverIn(`${head}wee$0k${week1.slice(4)}`)?.markdown).toMatchInlineSnapshot(`
      "**Week 1 · base · Find the rhythm** — 20 km of running

      About 2 h 10 min of running and walking · all easy (zones 1-2) · 120 m up · 2 runs · longest 14 km · 1 hard run · 1 strength day · about 2 h 50 min of training in all

      Worked most: calves, glutes, quadriceps and core.

      | Muscles | Muscle minutes |
      | --- | --- |
      | **calves** | 391 |
      | **glutes** | 352 |
      | **core** | 352 |
      | **quadriceps** | 352 |
      | **deep calf muscles** | 261 |
      | **foot muscles** | 261 |
      | **hamstrings** | 222 |
      | **hip flexors** | 222 |

      Muscle minutes: minutes times the grade (0 to 3) at which the session trains the group, so 60 min at grade 2 are 120. Sets: those done for the group, and half of those in which it helps. Part of the minutes rests on an assumed pace. One strength session lists no exercises, so there may be more sets.

      About 681 load points (minutes × effort) · monotony 0.7 (higher: days more alike) · strain 489 (load × monotony) · acute 120 a day (weighted over 7 days)

      Monday 5 January - Sunday 11 January 2026 · calendar week 2"
    `);
    expect(hoverIn(`${head}wee$0k${week1.slice(4)}`, 'nl')?.markdown).toMatchInlineSnapshot(`
      "**Week 1 · basis · Find the rhythm** — 20 km hardlopen

      Ongeveer 2 u 10 min hardlopen en wandelen · alles rustig (zones 1-2) · 120 m omhoog · 2 looptrainingen · langste 14 km · 1 zware looptraining · 1 krachtdag · ongeveer 2 u 50 min training in totaal

      Werken het meest: kuiten, bilspieren, quadriceps en romp.

      | Spieren | Spierminuten |
      | --- | --- |
      | **kuiten** | 391 |
      | **bilspieren** | 352 |
      | **romp** | 352 |
      | **quadriceps** | 352 |
      | **diepe kuitspieren** | 261 |
      | **voetspieren** | 261 |
      | **hamstrings** | 222 |
      | **heupbuigers** | 222 |

      Spierminuten: minuten maal het cijfer (0 tot 3) waarmee de training de spiergroep traint; 60 min met cijfer 2 zijn er dus 120. Sets: die voor de spiergroep bedoeld zijn, en de helft van die waarbij de groep meehelpt. Een deel van de minuten berust op een aangenomen tempo. Bij één krachttraining staan geen oefeningen; het kunnen dus meer sets zijn.

      Ongeveer 681 belastingspunten (minuten × inspanning) · monotonie 0,7 (hoger: dagen lijken meer op elkaar) · strain 489 (belasting × monotonie) · acuut 120 per dag (gewogen over 7 dagen)

      maandag 5 januari - zondag 11 januari 2026 · kalenderweek 2"
    `);
  });

  it.each([
    [`baseline 24 km\n$0${week1}`, '20 km of running, -17% against your baseline (24 km)'],
    [
      `${week1}week 2\n  sun long 14 km\n$0week 3\n  sun long 22 km`,
      '22 km of running, +10% against week 1 (20 km), the heaviest of the 2 weeks before',
    ],
    [`${week1}$0week 2\n  sun long 20 km`, '20 km of running, about the same as week 1 (20 km)'],
    // never told as the 10% that the rule allows
    [`${week1}$0week 2\n  sun long 22.06 km`, '22.1 km of running, just over +10% against week 1 (20 km)'],
    [
      `${week1}$0week 2\n  tue easy\n  sun long 30 km`,
      'at least 30 km of running, at least +50% against week 1 (20 km)',
    ],
    [`${week1}$0week 2\n  tue easy\n  sun long 3 km`, 'at least 3 km of running'],
    [`${week1}$0week 2\n  tue easy`, 'total unknown'],
    [
      'week 1\n  mon run-walk 30 min\n$0week 2\n  mon run-walk 36 min',
      '36 min of running and walking, +20% against week 1 (30 min)',
    ],
    [
      'measure load\nweek 1\n  mon easy 30 min @ rpe 4\n$0week 2\n  mon easy 40 min @ rpe 4\n  tue rest',
      '160 load points, +33% against week 1 (120 load points)',
    ],
    [
      'units mi\nbaseline 10 mi\n$0week 1\n  sun long 12 mi',
      '12 mi of running, +20% against your baseline (10 mi)',
    ],
    ['$0week 1\n  mon rest', 'no running'],
    ['$0week', 'no running'],
  ])('%j: %s', (source, total) => expect(firstLine(source)?.split(' — ')[1]).toBe(total));

  it('does not take the author’s words for formatting', () => {
    expect(firstLine('$0week 1 "A *bold* | <b>title</b>"')).toContain(
      'A \\*bold\\* \\| \\<b\\>title\\</b\\>**',
    );
  });

  it('speaks Dutch', () => {
    expect(firstLine(`baseline 24 km\n$0${week1}`, 'nl')).toBe(
      '**Week 1 · basis · Find the rhythm** — 20 km hardlopen, -17% ten opzichte van je basis (24 km)',
    );
  });

  it.each([
    [
      `${week1}week 2 = week 9\n$0week 3\n  sun long 15 km`,
      'Not compared: the total of week 2 is not known.',
    ],
    [`$0${week1}`, 'Dates unknown: the plan has no start date and no race with a date.'],
    [
      '$0week 1\n  tue easy\n  wed hup 3 km',
      'Not counted: Tuesday (no distance or time is written), Wednesday (the kind of session is not known).',
    ],
    [
      '$0week 1\n  tue easy 5 km\n  wed easy 39 min\n  fri easy 3 km',
      '6 km of it is estimated at assumed paces.',
    ],
    [
      'measure load\n$0week 1\n  mon easy 30 min @ rpe 4\n  tue easy 30 min',
      '90 load points of it rest on estimated efforts.',
    ],
    // Heights stay in metres, however high.
    ['$0week 1\n  sun trail 20 km climb 1200 m', '· 1,200 m up ·'],
    ['start 2026-12-28\n$0week 1\n  sun long 10 km', '· calendar week 53'],
    ['start 2026-12-28\nweek 1\n  sun long 10 km\n$0week 2\n  sun long 10 km', '· calendar week 1'],
    ['$0week 1\n  mon mobility 10 min\n  tue stretch 10 min', '2 mobility days'],
    // Twenty of sixty minutes: the rest is threshold.
    ['$0week 1\n  tue easy 20 min @ z2\n  thu easy 40 min @ z4', '· about 33% easy (zones 1-2) ·'],
  ])('%j: %s', (source, text) => expect(hoverIn(source)?.markdown).toContain(text));

  it('says only from the fourth week on how much load there is over four', () => {
    const weeks = [1, 2, 3, 4].map(number => `week ${number}\n  mon easy 70 min @ rpe 4\n`);
    const load = (number: number, language: Language) =>
      linesIn(weeks.map((week, at) => (at + 1 === number ? `$0${week}` : week)).join(''), language).find(
        line => /acute|acuut/.test(line),
      );
    // 280 points on a Monday, as in the weeks before: 40 a day. A quarter fades on each of the six days after it:
    // (40 x 0.75 + 280 x 0.25) x 0.75^6 = 18, and 14 in the long run.
    expect(load(1, 'en')).toMatch(/acute 18 a day \(weighted over 7 days\)$/);
    expect(load(4, 'en')).toMatch(/acute 14 and chronic 33 a day \(weighted over 7 and 28 days\)$/);
    expect(load(4, 'nl')).toMatch(/acuut 14 en chronisch 33 per dag \(gewogen over 7 en 28 dagen\)$/);
  });
});

describe('a derived week', () => {
  const weeks = `week 1 build
  mon rest
  tue easy 6 km
  wed strength 40 min
  thu intervals: warm-up 2 km, 10 x 800 m @ 4:10/km rest 90 s
  fri easy 20 min @ 6:00/km
  sun long 13-14 km
`;

  it('tells what became of each day', () => {
    const source = `${head}${weeks}we$0ek 2 = week 1 + 8%\n  sat easy 4 km\n`;
    expect(hoverIn(source)?.markdown).toMatchInlineSnapshot(`
      "**Week 2 · build** — 39.6 km of running, +19% against week 1 (33.3 km)

      About 3 h 56 min of running and walking · about 84% easy (zones 1-2) · 5 runs · longest 15 km · 2 hard runs · 1 strength day · about 4 h 53 min of training in all

      Worked most: calves (+20%), glutes (+17%) and quadriceps (+17%), against week 1.

      Copied from week 1, +8%

      Tue easy 6.5 km = 6 km + 8%  
      Thu intervals 10.8 km: 11 x 800 m = 10 x + 8%  
      Sun long 14-15 km = 13-14 km + 8%

      Unchanged: Wed strength 40 min, Fri easy 20 min · written here: Sat

      | Muscles | Muscle minutes | Against week 1 |
      | --- | --- | --- |
      | **calves** | 709 | +20% |
      | **glutes** | 621 | +17% |
      | **quadriceps** | 621 | +17% |
      | **core** | 570 | +17% |
      | **deep calf muscles** | 473 | +20% |
      | **foot muscles** | 473 | +20% |
      | **hamstrings** | 435 | +14% |
      | **hip flexors** | 435 | +14% |

      Muscle minutes: minutes times the grade (0 to 3) at which the session trains the group, so 60 min at grade 2 are 120. Sets: those done for the group, and half of those in which it helps. Part of the minutes rests on an assumed pace. One strength session lists no exercises, so there may be more sets.

      About 1,390 load points (minutes × effort) · monotony 1.1 (higher: days more alike) · strain 1,472 (load × monotony) · acute 221 a day (weighted over 7 days)

      Monday 12 January - Sunday 18 January 2026 · calendar week 3"
    `);
    expect(hoverIn(source, 'nl')?.markdown).toMatchInlineSnapshot(`
      "**Week 2 · opbouw** — 39,6 km hardlopen, +19% ten opzichte van week 1 (33,3 km)

      Ongeveer 3 u 56 min hardlopen en wandelen · ongeveer 84% rustig (zones 1-2) · 5 looptrainingen · langste 15 km · 2 zware looptrainingen · 1 krachtdag · ongeveer 4 u 53 min training in totaal

      Werken het meest: kuiten (+20%), bilspieren (+17%) en quadriceps (+17%), vergeleken met week 1.

      Kopie van week 1, +8%

      di easy 6,5 km = 6 km + 8%  
      do intervals 10,8 km: 11 x 800 m = 10 x + 8%  
      zo long 14-15 km = 13-14 km + 8%

      Ongewijzigd: wo strength 40 min, vr easy 20 min · hier geschreven: za

      | Spieren | Spierminuten | Vergeleken met week 1 |
      | --- | --- | --- |
      | **kuiten** | 709 | +20% |
      | **bilspieren** | 621 | +17% |
      | **quadriceps** | 621 | +17% |
      | **romp** | 570 | +17% |
      | **diepe kuitspieren** | 473 | +20% |
      | **voetspieren** | 473 | +20% |
      | **hamstrings** | 435 | +14% |
      | **heupbuigers** | 435 | +14% |

      Spierminuten: minuten maal het cijfer (0 tot 3) waarmee de training de spiergroep traint; 60 min met cijfer 2 zijn er dus 120. Sets: die voor de spiergroep bedoeld zijn, en de helft van die waarbij de groep meehelpt. Een deel van de minuten berust op een aangenomen tempo. Bij één krachttraining staan geen oefeningen; het kunnen dus meer sets zijn.

      Ongeveer 1.390 belastingspunten (minuten × inspanning) · monotonie 1,1 (hoger: dagen lijken meer op elkaar) · strain 1.472 (belasting × monotonie) · acuut 221 per dag (gewogen over 7 dagen)

      maandag 12 januari - zondag 18 januari 2026 · kalenderweek 3"
    `);
  });

  it('says the same where it says what it copies', () => {
    const source = `${weeks}week 2 = we$0ek 1 + 8%\n`;
    expect(hoverIn(source)?.markdown).toBe(
      hoverIn(source.replace('$0', '').replace('week 2', 'we$0ek 2'))?.markdown,
    );
    expect(hoverIn(source)?.on).toBe('week 2 = week 1 + 8%');
  });

  it.each([
    ['week 2 = week 1 - 30%', 'Copied from week 1, -30%'],
    ['week 2 = week 1 - 30%', 'Sun long 9-10 km = 13-14 km - 30%'],
    ['week 2 = week 1 + 8,5%', 'Copied from week 1, +8.5%'],
    ['week 2 = week 1', 'Copied from week 1'],
    [
      'week 2 = week 1',
      'Unchanged: Tue easy 6 km, Wed strength 40 min, Thu intervals, Fri easy 20 min, Sun long 13-14 km',
    ],
    // 20 min + 8% is rounded to 20 min again.
    ['week 2 = week 1 + 8%', 'Unchanged: Wed strength 40 min, Fri easy 20 min'],
    [
      'week 2 = week 1 + 8%\n  thu rest\n  sat rest',
      'Unchanged: Wed strength 40 min, Fri easy 20 min · written here: Thu, Sat',
    ],
    [
      'week 2 = week 1 + 8%\n  mon rest\n  tue rest\n  wed rest\n  fri rest\n  sun rest',
      'Written here: Mon, Tue, Wed, Fri, Sun',
    ],
    ['week 2 = week 2', 'Nothing is copied: week 2 cannot be a copy of itself.'],
    ['week 2 = week 3\nweek 3', 'Nothing is copied: week 3 comes later.'],
    ['week 2 = week 9 + 8%', 'Nothing is copied: there is no week 9 above this one.'],
    ['week 2 =', 'Nothing is copied: which week is not written yet.'],
  ])('%j: %s', (week, text) => expect(linesIn(`${weeks}$0${week}\n`)).toContain(text));

  it.each([
    ['week 2 = week 1 - 30%', 'zo long 9-10 km = 13-14 km - 30%'],
    [
      'week 2 = week 1 + 8,5%\n  thu rust',
      'Ongewijzigd: wo strength 40 min, vr easy 20 min · hier geschreven: do',
    ],
    ['week 2 = week 2', 'Er wordt niets overgenomen: week 2 kan geen kopie van zichzelf zijn.'],
    ['week 2 = week 3\nweek 3', 'Er wordt niets overgenomen: week 3 komt later.'],
    ['week 2 = week 9 + 8%', 'Er wordt niets overgenomen: boven deze week staat geen week 9.'],
    ['week 2 =', 'Er wordt niets overgenomen: er staat nog niet welke week.'],
  ])('%j in Dutch: %s', (week, text) => expect(linesIn(`${weeks}$0${week}\n`, 'nl')).toContain(text));

  it('says from where a copy of a copy is counted on, where one step would give something else', () => {
    const chain = `${weeks}week 2 = week 1 + 8%\n$0week 3 = week 2 + 8%\n`;
    expect(linesIn(chain)).toEqual(
      expect.arrayContaining([
        // 6.5 km + 8% and 6 km + 8% + 8% are both 7 km: that sum is right as it stands.
        'Tue easy 7 km = 6.5 km + 8%',
        'Thu intervals 11.6 km: 12 x 800 m = 11 x + 8%',
        'Fri easy 25 min (week 2: 20 min), counted on from 20 min in week 1',
        'A copy of a copy is counted on from what was written, so that roundings do not add up.',
      ]),
    );
    expect(linesIn(chain, 'nl')).toEqual(
      expect.arrayContaining([
        'vr easy 25 min (week 2: 20 min), doorgerekend vanaf 20 min in week 1',
        'Een kopie van een kopie wordt doorgerekend vanaf wat er geschreven staat, zodat afrondingen zich niet opstapelen.',
      ]),
    );
  });

  it('shows what became of climb and descent, where it changed', () => {
    const slopes = 'week 1\n  tue easy 30 min climb 100 m\n  sun long 10 km climb 200 m descend 15 m\n';
    const copies = `${slopes}week 2 = week 1 + 10%\nweek 3 = week 2 + 5%\n`;
    expect(linesIn(copies.replace('week 2', '$0week 2'))).toEqual(
      expect.arrayContaining([
        'Tue easy 35 min = 30 min + 10%; climb 110 m = 100 m + 10%',
        'Sun long 11 km = 10 km + 10%; climb 220 m = 200 m + 10%; descend 17 m = 15 m + 10%',
      ]),
    );
    // 110 m + 5% is 115.5 m, and so would be 120 m: right as it stands. But a climb may have waited for its run.
    const waiting = `${slopes}week 2 = week 1 + 8%\n$0week 3 = week 2 + 8%\n`;
    expect(linesIn(waiting)).toContain(
      'Tue easy 35 min (week 2: 30 min), counted on from 30 min in week 1; climb 120 m (week 2: 100 m), counted on from 100 m in week 1',
    );
  });

  it('shows what changed inside groups and long runs', () => {
    const steps =
      'week 1\n  tue intervals: 2 km, 4 x (1 km, 2 x 200 m), 2 km\n  sun long: 10 km, 4 km @ 5:00/km\n';
    expect(linesIn(`${steps}$0week 2 = week 1 + 30%`)).toEqual(
      expect.arrayContaining([
        'Tue intervals 11 km: 5 x (1 km, 2 x 200 m) = 4 x + 30%',
        'Sun long 18 km: 13 km = 10 km + 30%; 5 km = 4 km + 30%',
      ]),
    );
  });

  it('does not show a rise that only rounding made as one that the author asked for', () => {
    // Three times 3.5 km + 8% is 3.78 km each, which a runner rounds to 4 km: the rule forgives that.
    const runs = 'week 1\n  mon easy 3.5 km\n  wed easy 3.5 km\n  fri easy 3.5 km\n$0week 2 = week 1 + 8%';
    expect(firstLine(runs)).toBe(
      '**Week 2** — 12 km of running, +14% against week 1 (10.5 km); +8% before rounding',
    );
    expect(firstLine(runs, 'nl')).toBe(
      '**Week 2** — 12 km hardlopen, +14% ten opzichte van week 1 (10,5 km); +8% voor het afronden',
    );
  });

  it('shows the amounts in miles where the author counts so', () => {
    expect(linesIn('units mi\nweek 1\n  sun long 10 mi\n$0week 2 = week 1 + 10%')).toContain(
      'Sun long 11 mi = 10 mi + 10%',
    );
  });

  it('leaves a day that is copied to the week in which it is written', () => {
    const source = 'week 1\n  tue ea$0sy 6 km\nweek 2 = week 1 + 8%\n';
    expect(hoverIn(source)?.on).toBe('easy 6 km');
    expect(hoverIn(source)?.markdown).toContain('6 km · about 39 min');
  });
});
