import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/messages/language.js';
import { hoverIn, linesIn } from './hover-in.js';

const recent = 'recent 10 km in 47:30\n';

const on = (session: string, above = '', language: Language = 'en') =>
  linesIn(`${above}week 1\n  tue $0${session}\n`, language);

describe('where the pace of a session comes from', () => {
  it.each([
    ['easy 8 km', recent, '8 km · 48 min at 5:58/km, from your 10 km in 47:30'],
    ['easy 40 min', recent, '40 min · 6.7 km at 5:58/km, from your 10 km in 47:30'],
    ['easy 40 min @ 6:00/km', recent, '40 min · 6.7 km at 6:00/km'],
    [
      'tempo 6 km',
      'threshold 5:20/km\n',
      '6 km · 32 min at 5:20/km, your threshold · counts as a hard session',
    ],
    ['easy 6 km', 'threshold 5:20/km\n', '6 km · 39 min at 6:33/km, from your threshold of 5:20/km'],
    [
      'race half-marathon',
      'race half-marathon in 1:45:00\n',
      '21.1 km · 1 h 45 min at 4:59/km, from your goal time · counts as a hard session',
    ],
    [
      'easy 8 km',
      'recent half-marathon in 1:45:00\n',
      '8 km · 48 min at 5:57/km, from your half marathon in 1:45:00',
    ],
    ['easy 8 km', 'recent 1500 m in 6:20\n', '8 km · 48 min at 6:03/km, from your 1500 m in 6:20'],
    [
      'intervals: 2 km, 5 x 1 km rest 400 m jog, 2 km',
      recent,
      '11 km · 1 h at paces from your 10 km in 47:30 · counts as a hard session',
    ],
    [
      'fartlek: 10 min, 6 x 1 min rest 1 min jog, 10 min',
      recent,
      '32 min · 5.3 km at paces from your 10 km in 47:30 · counts as a hard session',
    ],
    [
      'long: 10 km @ 6:00/km, 5 km @ 5:00/km',
      recent,
      '15 km · 1 h 25 min · counts as a hard session because of its length',
    ],
    ['easy 5 mi', `units mi\n${recent}`, '5 mi · 48 min at 9:36/mi, from your 10 km in 47:30'],
    ['easy 8 km', 'units mi\n', '5 mi · about 52 min at an assumed 10:28/mi'],
  ])('%s, with %j: %s', (session, above, line) => expect(on(session, above)).toContain(line));

  it.each([
    ['rustige duurloop 8 km', recent, '8 km · 48 min op 5:58/km, volgens je 10 km in 47:30'],
    [
      'tempoloop 6 km',
      'threshold 5:20/km\n',
      '6 km · 32 min op 5:20/km, je drempel · telt als zware training',
    ],
    ['rustig 6 km', 'threshold 5:20/km\n', '6 km · 39 min op 6:33/km, volgens je drempel van 5:20/km'],
    [
      'wedstrijd halve-marathon',
      'race half-marathon in 1:45:00\n',
      '21,1 km · 1 u 45 min op 4:59/km, volgens je doeltijd · telt als zware training',
    ],
    [
      'interval: 2 km, 5 x 1 km rust 400 m dribbel, 2 km',
      recent,
      '11 km · 1 u met tempo’s volgens je 10 km in 47:30 · telt als zware training',
    ],
  ])('%s, with %j, in Dutch: %s', (session, above, line) => expect(on(session, above, 'nl')).toContain(line));

  it('says by how much a climb slows it down', () => {
    expect(on('easy 8 km climb 200 m', recent)).toContain(
      '8 km · 51 min at 6:25/km (8% slower for the climb), from your 10 km in 47:30 · 200 m up',
    );
    expect(on('easy 8 km climb 200 m', recent, 'nl')).toContain(
      '8 km · 51 min op 6:25/km (8% langzamer door het klimmen), volgens je 10 km in 47:30 · 200 m omhoog',
    );
    // A pace that is written is meant for the course as it is.
    expect(on('easy 8 km climb 200 m @ 6:00/km', recent)).toContain('8 km · 48 min at 6:00/km · 200 m up');
  });
});

describe('the load of a session', () => {
  it.each([
    ['easy 50 min', '', 'About 150 load points: 50 min × effort 3, estimated from the kind of session'],
    ['easy 50 min @ rpe 4', '', '200 load points: 50 min × effort 4, as written'],
    ['easy 50 min @ z2', '', '150 load points: 50 min × effort 3, from its zone'],
    ['easy 50 min @ threshold', '', '350 load points: 50 min × effort 7, from its pace'],
    ['easy 50 min @ 4:51/km', recent, '350 load points: 50 min × effort 7, from its pace'],
    ['easy 50 min @ 140 bpm', 'max-hr 188 bpm\n', '150 load points: 50 min × effort 3, from its heart rate'],
    ['easy 8 km @ rpe 4', '', 'About 208 load points: 52 min × effort 4, as written'],
    [
      'intervals: warm-up 2 km, 5x400m rest 200m jog',
      '',
      'About 226 load points: 31 min × effort 7.2, estimated from its steps (harder ones weigh more; the hardest 3 min count for half) · in zones: z1 7 min, z2 14 min, z5 10 min',
    ],
    // Zone 2 is an effort of 3; two hours of it are one of 4.
    ['long 2 h @ z2', '', '480 load points: 120 min × effort 4, from its zone and its length'],
    ['long 2 h @ rpe 3', '', '360 load points: 120 min × effort 3, as written'],
    ['long 2 h @ threshold', '', '960 load points: 120 min × effort 8, from its pace and its length'],
    ['long 2 h @ 140 bpm', 'max-hr 188 bpm\n', /effort 4, from its heart rate and its length$/],
    ['long 2 h', '', /effort 4, estimated from the kind of session and its length$/],
    ['long: 1 h, 1 h', '', /effort 4, estimated from its steps and its length \(harder ones weigh more; /],
    ['bike 60 min', '', /load points: 60 min × effort \d, estimated from the kind of session$/],
    [
      'mobility 10 min: hips',
      '',
      'About 10 load points: 10 min × effort 1, estimated from the kind of session',
    ],
  ])('%s, with %j: %s', (session, above, text) => {
    const line = on(session, above).find(each => /load points/.test(each));
    if (text instanceof RegExp) expect(line).toMatch(text);
    else expect(line).toBe(text);
  });

  it.each([
    [
      'easy 50 min',
      'Ongeveer 150 belastingspunten: 50 min × inspanning 3, geschat op basis van het soort training',
    ],
    ['easy 50 min @ rpe 4,5', '225 belastingspunten: 50 min × inspanning 4,5, zoals opgegeven'],
    ['easy 50 min @ z2', '150 belastingspunten: 50 min × inspanning 3, volgens de zone'],
    ['long 2 h @ z2', '480 belastingspunten: 120 min × inspanning 4, volgens de zone en de lengte'],
    ['easy 50 min @ drempel', '350 belastingspunten: 50 min × inspanning 7, volgens het tempo'],
    ['easy 50 min @ 140 bpm', '150 belastingspunten: 50 min × inspanning 3, volgens de hartslag'],
    [
      'interval: inlopen 2 km, 5x400m rust 200m dribbel',
      'Ongeveer 226 belastingspunten: 31 min × inspanning 7,2, geschat op basis van de stappen (zwaardere wegen meer; de zwaarste 3 min tellen voor de helft) · in zones: z1 7 min, z2 14 min, z5 10 min',
    ],
  ])('%s in Dutch: %s', (session, line) => expect(on(session, 'max-hr 188 bpm\n', 'nl')).toContain(line));

  it.each(['rest', 'easy', 'hup 3 km'])('has nothing to say of %s', session =>
    expect(on(session).join()).not.toContain('load points'),
  );
});

describe('words from another file', () => {
  const files = {
    'club%20words.runplan':
      'session yasso = intervals: easy 2 km, 10x800m @ 10k rest 400m jog, easy 2 km\nsession circuit = strength 30 min: wobble 3x10\npace hmp = 4:58/km\nexercise wobble "Wobble" works fibulars\nshoes racers "Racers" from 40 km until 60 km\n',
  };
  const use = 'use "club%20words.runplan"\nweek 1\n  tue ';

  it.each([
    ['ya$0sso', 'en', '**yasso** (Intervals, from club words.runplan) — trains most: '],
    ['ya$0sso', 'nl', '**yasso** (Intervaltraining, uit club words.runplan) — traint vooral: '],
    ['circ$0uit', 'en', '**circuit** (Strength training, from club words.runplan) — trains most: fibular'],
    ['easy 8 km @ hm$0p', 'en', '**hmp (from club words.runplan)** — 4:58/km'],
    ['easy 8 km in rac$0ers', 'en', '**Racers** (from club words.runplan) — 48 km after this day'],
    ['easy 8 km in rac$0ers', 'nl', '**Racers** (uit club words.runplan) — 48 km na deze dag'],
    [
      'strength: wob$0ble 3x10',
      'en',
      '**Wobble** — works most: fibular (peroneal) muscles\n3 x 10 · an exercise of your own · from club words.runplan',
    ],
  ] as const)('%s in %s: %s', (day, language, text) =>
    expect(linesIn(`${use}${day}\n`, language, files).join('\n')).toContain(text),
  );

  it('never points into the other file', () => {
    // The definition of `yasso` there lies, by its offsets, in the middle of this session.
    const short = {
      'c.runplan': `${' '.repeat(24)}session yasso = easy 2 km @ 10k on gravel in racers\nshoes racers\n`,
    };
    const text =
      'use "c.runplan"\nweek 1\n  tue yasso 8 km "One note as long as the other file is, or longer still"';
    const whole = text.slice(text.indexOf('yasso'));
    for (let offset = 0; offset <= text.length; offset++) {
      const hover = hoverIn(`${text.slice(0, offset)}$0${text.slice(offset)}`, 'en', short);
      expect([undefined, 'use "c.runplan"', whole, 'week 1', 'tue', 'yasso', '8 km']).toContain(hover?.on);
      expect(hover?.range.file).toBeUndefined();
    }
  });
});
