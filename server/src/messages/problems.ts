import type { Expected, NameSort, Problem, ProblemCode } from '../plan/problem.js';
import { longDate } from './dates.js';
import type { InEach, Language } from './language.js';
import { decimal, distance, duration, list } from './numbers.js';

/** What Runplan says about the text itself: what is wrong here, and an example of what would work. */

type Say = { readonly [code in ProblemCode]: (problem: Extract<Problem, { code: code }>) => string };
type Place = Extract<Problem, { code: 'text/stray' }>['place'];

export function problemMessage(problem: Problem, language: Language): string {
  const say = SAY[language][problem.code] as (problem: Problem) => string;
  return say(problem);
}

/** The message for a related place: the line that counts where one is given twice. */
export function firstOneMessage(language: Language): string {
  return language === 'nl' ? 'Deze regel telt.' : 'This line counts.';
}

const EXAMPLE_AFTER: InEach<Record<Expected, string>> = {
  en: {
    target: 'a pace, a zone or an effort after it: `@ 6:00/km`, `@ z2` or `@ rpe 6`',
    surface: 'a surface after it: `on trail`',
    'time-of-day': 'a time of day after it: `at 18:30`',
    height: 'a height in metres after it: `climb 250 m`',
    shoes: 'a name from a `shoes` line after it: `in pegasus`',
    amount: 'an amount after it, such as `8 km`, `45 min` or `90 s`',
    date: 'a date after it: `start 2026-01-05`',
    distance: 'a distance after it, such as `10 km` or `half-marathon`',
    time: 'a time after it: `in 1:45:00`',
    title: 'a title in quotes after it: `plan "My first 10 km"`',
    name: 'a name after it',
    session: 'a session: write `rest`, or a run such as `easy 5 km`',
    'week-number': 'a number after it: `week 2`',
    percent: 'a percentage after it: `week 2 = week 1 + 8%`',
    steps: 'steps after it: `intervals: 2 km, 6 x 400 m rest 90 s, 2 km`',
    file: 'a file name in quotes after it: `use "club.runplan"`',
    pace: 'a pace: `pace hmp = 4:58/km`',
    'exercise-list': 'exercises after it: `strength 30 min: squat 3x8, plank 3x45s`',
    repetitions: 'repetitions or a time after it: `strength 30 min: squat 3x8, plank 3x45s`',
    muscles: 'the muscles that it works: `exercise log-carry works obliques, glutes`',
  },
  nl: {
    target: 'een tempo, zone of inspanning erachter: `@ 6:00/km`, `@ z2` of `@ rpe 6`',
    surface: 'een ondergrond erachter: `op gras` of `on trail`',
    'time-of-day': 'een tijdstip erachter: `om 18:30` of `at 18:30`',
    height: 'een hoogte in meters erachter: `climb 250 m`',
    shoes: 'een naam uit een `shoes`-regel erachter: `in pegasus`',
    amount: 'een afstand of tijd erachter, zoals `8 km`, `45 min` of `90 s`',
    date: 'een datum erachter: `start 2026-01-05`',
    distance: 'een afstand erachter, zoals `10 km` of `halve-marathon`',
    time: 'een tijd erachter: `in 1:45:00`',
    title: 'een titel tussen aanhalingstekens erachter: `plan "Mijn eerste 10 km"`',
    name: 'een naam erachter',
    session: 'een training: schrijf `rust`, of een looptraining zoals `duurloop 5 km`',
    'week-number': 'een nummer erachter: `week 2`',
    percent: 'een percentage erachter: `week 2 = week 1 + 8%`',
    steps: 'stappen erachter: `interval: 2 km, 6 x 400 m rest 90 s, 2 km`',
    file: 'een bestandsnaam tussen aanhalingstekens erachter: `use "club.runplan"`',
    pace: 'een tempo: `pace hmp = 4:58/km`',
    'exercise-list': 'oefeningen erachter: `kracht 30 min: squat 3x8, plank 3x45s`',
    repetitions: 'herhalingen of een tijd erachter: `kracht 30 min: squat 3x8, plank 3x45s`',
    muscles: 'de spieren die het traint: `exercise boomstam works buikspieren, bilspieren`',
  },
};

/** The lines above the weeks, each with what should follow its first word. */
const EXAMPLE_LINES: InEach<Readonly<Record<string, string>>> = {
  en: {
    athlete: 'a name in quotes after it: `athlete "Sanne"`',
    units: 'a unit after it: `units km` or `units mi`',
    measure: 'a word after it: `measure distance` or `measure time`',
    baseline: 'an amount after it: `baseline 24 km`',
    race: 'a distance after it: `race "Utrecht" half-marathon on 2026-03-29`',
    recent: 'a distance and a time after it: `recent 10 km in 47:30`',
    threshold: 'a pace or a heart rate after it: `threshold 4:58/km`',
    'max-hr': 'a heart rate after it: `max-hr 188 bpm`',
    'rest-hr': 'a heart rate after it: `rest-hr 52 bpm`',
    pace: 'a name and a pace after it: `pace hmp = 4:58/km`',
    shoes: 'a name after it: `shoes daily "Daily trainer"`',
    pain: 'a part of the body after it: `pain lower-back: mild`',
    session: 'a name and a session after it: `session hilly = hills 8 x 60 s`',
    exercise: 'a name and the muscles that it works: `exercise log-carry works obliques, glutes`',
  },
  nl: {
    athlete: 'een naam tussen aanhalingstekens erachter: `athlete "Sanne"`',
    units: 'een eenheid erachter: `units km` of `units mi`',
    measure: 'een woord erachter: `measure afstand` of `measure tijd`',
    baseline: 'een afstand of tijd erachter: `baseline 24 km`',
    race: 'een afstand erachter: `race "Utrecht" halve-marathon op 2026-03-29`',
    recent: 'een afstand en een tijd erachter: `recent 10 km in 47:30`',
    threshold: 'een tempo of een hartslag erachter: `threshold 4:58/km`',
    'max-hr': 'een hartslag erachter: `max-hr 188 bpm`',
    'rest-hr': 'een hartslag erachter: `rest-hr 52 bpm`',
    pace: 'een naam en een tempo erachter: `pace hmp = 4:58/km`',
    shoes: 'een naam erachter: `shoes daily "Trainingsschoen"`',
    pain: 'een lichaamsdeel erachter: `pain onderrug: mild`',
    session: 'een naam en een training erachter: `session heuvelig = heuvels 8 x 60 s`',
    exercise:
      'een naam en de spieren die de oefening traint: `exercise boomstam works buikspieren, bilspieren`',
  },
};

const NAMES: InEach<Record<NameSort, string>> = {
  en: {
    session: 'a session',
    exercise: 'an exercise or a part of the body',
    surface: 'a surface',
    phase: 'a phase (base, build, peak, taper, recovery or race)',
    shoes: 'shoes with a `shoes` line',
    pace: 'a pace',
    muscle: 'a muscle',
    area: 'a part of the body',
    sign: 'a sign of pain',
    'race-distance': 'a race distance',
  },
  nl: {
    session: 'training',
    exercise: 'oefening of lichaamsdeel',
    surface: 'ondergrond',
    phase: 'fase (basis, opbouw, piek, taper, herstel of wedstrijd)',
    shoes: 'schoenen met een `shoes`-regel',
    pace: 'tempo',
    muscle: 'spier',
    area: 'lichaamsdeel',
    sign: 'pijnsignaal',
    'race-distance': 'wedstrijdafstand',
  },
};

const WHERE_EN: Record<Place, string> = {
  plan: 'A line starts with a day (`mon`), a week (`week 2`) or a word such as `race` or `shoes`.',
  week: 'A week looks like `week 2 build "Find the rhythm"`.',
  day: 'A day looks like `tue easy 6 km`.',
  session: 'A session looks like `easy 6 km @ 6:00/km on trail`; a second one starts with `+`.',
  steps: 'Parts are separated by commas: `2 km, 6 x 400 m rest 90 s, 2 km`.',
};
const WHERE_NL: Record<Place, string> = {
  plan: 'Een regel begint met een dag (`ma`), een week (`week 2`) of een woord als `race` of `shoes`.',
  week: 'Een week ziet er zo uit: `week 2 opbouw "Het ritme vinden"`.',
  day: 'Een dag ziet er zo uit: `di duurloop 6 km`.',
  session: 'Een training ziet er zo uit: `duurloop 6 km @ 6:00/km op gras`; een tweede begint met `+`.',
  steps: 'Zet komma’s tussen de onderdelen: `2 km, 6 x 400 m rest 90 s, 2 km`.',
};

/** Long pasted text is quoted only in part. */
const LONGEST_QUOTE = 40;

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
  return `\`${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}\``;
}

function choices(words: readonly string[], language: Language): string {
  return list(
    words.map(word => `\`${word}\``),
    language,
    'or',
  );
}

type Unusable = Extract<Problem, { code: 'plan/unusable-file' }>['why'];
type Limit = Extract<Problem, { code: 'plan/impossible-target' }>['limit'];

const UNUSABLE: InEach<Record<Unusable, (path: string) => string>> = {
  en: {
    missing: path => `There is no file ${path}; the path starts from the folder of this plan.`,
    folder: path => `${path} is a folder. Name a file in it: \`use "club.runplan"\`.`,
    outside: path =>
      `${path} is not read: a plan can only use files in the folder that is open, with a path that starts from its own folder.`,
    unreadable: path => `${path} cannot be read.`,
    'too-large': path => `${path} is too large to be a plan.`,
    'too-many': path => `${path} is not read: too many files use one another here.`,
    'not-text': path => `${path} does not hold text that Runplan can read.`,
  },
  nl: {
    missing: path => `Er is geen bestand ${path}; het pad begint in de map van dit schema.`,
    folder: path => `${path} is een map. Noem een bestand daarin: \`use "club.runplan"\`.`,
    outside: path =>
      `${path} wordt niet gelezen: een schema kan alleen bestanden gebruiken uit de map die openstaat, met een pad dat in zijn eigen map begint.`,
    unreadable: path => `${path} kan niet worden gelezen.`,
    'too-large': path => `${path} is te groot om een schema te zijn.`,
    'too-many': path => `${path} wordt niet gelezen: hier gebruiken te veel bestanden elkaar.`,
    'not-text': path => `${path} bevat geen tekst die Runplan kan lezen.`,
  },
};

const UNUSED: InEach<string> = {
  en: ' Words that only this file explains are not reported.',
  nl: ' Woorden die alleen daar worden uitgelegd, worden niet gemeld.',
};

const LIMITS: InEach<Record<Limit, string>> = {
  en: {
    result: 'is faster than the best in the world: check the distance and the time',
    'fastest-pace': 'is faster than anyone runs: 2:00/km is the limit',
    'slowest-pace': 'is slower than walking: 15:00/km is the limit for a run',
    rpe: 'is not on the scale: effort (RPE) goes from 0 to 10',
    'share-of-maximum': 'is more than the maximum: write a share of up to 100%',
    'heart-rate': 'is no heart rate that a runner trains at: write one between 40 and 230 bpm',
    'own-maximum': 'is above the maximum heart rate that the `max-hr` line gives',
  },
  nl: {
    result: 'is sneller dan de beste lopers ter wereld: kijk de afstand en de tijd na',
    'fastest-pace': 'is sneller dan iemand kan lopen: 2:00/km is de grens',
    'slowest-pace': 'is langzamer dan wandelen: 15:00/km is de grens voor hardlopen',
    rpe: 'staat niet op de schaal: inspanning (RPE) gaat van 0 tot 10',
    'share-of-maximum': 'is meer dan het maximum: schrijf hooguit 100%',
    'heart-rate': 'is geen hartslag om op te trainen: schrijf er een tussen 40 en 230 spm',
    'own-maximum': 'ligt boven de maximale hartslag uit de regel `max-hr`',
  },
};

function measured(dimension: 'distance' | 'duration', value: number, language: Language): string {
  return dimension === 'distance' ? distance(value, language) : duration(value, language);
}

/** `14-12 km` as `12-14 km`. */
function turned(written: string): string {
  return written.replace(
    /(\d+(?:[.,:]\d+)*)(\D+?)(\d+(?:[.,:]\d+)*)/,
    (_all, high: string, between: string, low: string) => `${low}${between}${high}`,
  );
}

function arrows(chain: readonly string[]): string {
  return chain.map(quote).join(' → ');
}

const SAY: InEach<Say> = {
  en: {
    'text/stray': ({ written, place }) => `${quote(written)} does not belong here. ${WHERE_EN[place]}`,
    'text/incomplete': ({ after, expected }) =>
      asksForKind(after, expected)
        ? `What kind of session is ${quote(after)}? Write its kind first, such as \`easy\`, \`long\` or \`strength\`.`
        : `${quote(after)} needs ${EXAMPLE_LINES.en[after] ?? EXAMPLE_AFTER.en[expected]}.`,
    'text/no-unit': ({ written, units }) =>
      `${quote(written)} has no unit. Write ${choices(
        units.map(unit => withUnit(written, unit)),
        'en',
      )}.`,
    'text/empty-day': ({ weekday }) =>
      `${quote(weekday)} is empty. Write \`rest\`, or a run such as \`easy 5 km\`.`,
    'text/unclosed': ({ what }) =>
      ({
        quote: 'This note is not closed. Add a `"` where it ends.',
        comment: 'This comment is not closed. Add `*/` where it ends, or use `//` for one line.',
        bracket: 'This bracket is not closed. Add a `)` where the group ends: `3 x (1 km, 400 m)`.',
      })[what],
    'text/misspelt-keyword': ({ written, keyword }) =>
      `${quote(written)} is read as \`${keyword}\`. Write \`${keyword}\`.`,
    'text/conflict-marker': () =>
      'Two versions of this plan were merged and not settled. Keep the lines you want, and remove this one.',
    'text/too-large': ({ characters, limit }) =>
      `This file has ${decimal(characters / 1e6, 'en')} million characters, and Runplan reads up to ${decimal(limit / 1e6, 'en')} million. Split it into several plans.`,
    'plan/not-worked-out': ({ error }) =>
      `Runplan could not work this plan out, so nothing else is said of it. That is a mistake in Runplan, not in your plan: ${error}.`,
    'text/binary': () =>
      'This file does not hold text that Runplan can read. If it is a plan, save it as UTF-8.',
    'text/too-many-problems': ({ shown, all }) =>
      `${all} places in this file cannot be read; the first ${shown} are shown. Is this a training plan?`,
    'plan/late-heading': ({ keyword }) =>
      `The \`${keyword}\` line belongs above the first week. It is read all the same.`,
    'plan/duplicate-line': ({ keyword }) =>
      `There is a \`${keyword}\` line already, and that one counts. Remove one of the two.`,
    'plan/unknown-name': ({ what, written, suggestions }) =>
      suggestions.length
        ? `${quote(written)} is not ${NAMES.en[what]} that Runplan knows. Did you mean ${choices(suggestions, 'en')}?`
        : `${quote(written)} is not ${NAMES.en[what]} that Runplan knows.${wayOut(what, written, 'en')}`,
    'plan/circular-session': ({ written }) =>
      `${quote(written)} leads back to itself here. Say once what it is: \`session ${oneWord(written)} = easy 5 km\`.`,
    'plan/unusable-file': ({ path, why }) => `${UNUSABLE.en[why](quote(path))}${UNUSED.en}`,
    'plan/circular-use': ({ path, chain }) =>
      chain.length < 3
        ? `${quote(path)} is this plan itself. A plan has its own words already: remove this line.`
        : `These plans use one another in a circle: ${arrows(chain)}. Nothing is taken from ${quote(path)}; remove one of these \`use\` lines.`,
    'plan/no-week-to-copy': ({ week, why }) =>
      ({
        itself: `Week ${week} cannot be a copy of itself. Name a week above it.`,
        later: `Week ${week} comes later. A week can only copy one above it.`,
        missing: `There is no week ${week} above this one to copy.`,
      })[why],
    'plan/duplicate-week': ({ week }) =>
      `There is a week ${week} already. Both count, but they fall on the same dates; give one of them another number.`,
    'plan/contradiction': ({ dimension, total, steps }) =>
      `The whole is ${measured(dimension, total, 'en')}, and its steps add up to ${measured(dimension, steps, 'en')}. The whole counts; change one of the two.`,
    'plan/reversed-range': ({ written }) =>
      `${quote(written)} goes from high to low. It is read as ${quote(turned(written))}.`,
    'plan/impossible-target': ({ written, limit }) => `${quote(written)} ${LIMITS.en[limit]}.`,
    'plan/race-before-plan': ({ first }) =>
      `This race is before the plan, which starts on ${longDate(first, 'en')}. Change one of the two dates.`,
    'plan/race-not-reached': ({ last, weeks }) =>
      `The plan stops on ${longDate(last, 'en')}: ${weeks === 1 ? 'one week is' : `${weeks} weeks are`} still to be written before this race.`,
    'plan/race-not-last': ({ last }) =>
      `The goal race is not in the last week: the plan goes on until ${longDate(last, 'en')}. Mark the weeks after it \`recovery\` if that is meant.`,
    'plan/race-day': ({ date }) =>
      `The race is on ${longDate(date, 'en')}, and here it stands on another day of that week.`,
    'plan/no-such-date': ({ written }) =>
      `${quote(written)} is not in the calendar. A date is year-month-day: \`2026-03-29\`.`,
    'plan/absurd-amount': ({ written }) =>
      written.endsWith('%')
        ? `${quote(written)} cannot be meant. A week is copied with up to + 300% or - 99%, and no run may become longer than 500 km or 48 hours.`
        : `${quote(written)} cannot be meant. It is left out of all sums.`,
    'plan/tiny-amount': ({ written, suggestions }) =>
      `${quote(written)} is very short for a whole run. Did you mean ${choices(suggestions, 'en')}?`,
    'plan/day-outside-week': ({ weekday }) =>
      `${quote(weekday)} belongs to no week. Write \`week 1\` on a line above it.`,
  },
  nl: {
    'text/stray': ({ written, place }) => `${quote(written)} hoort hier niet. ${WHERE_NL[place]}`,
    'text/incomplete': ({ after, expected }) =>
      asksForKind(after, expected)
        ? `Wat voor training is ${quote(after)}? Zet de soort vooraan, zoals \`duurloop\`, \`interval\` of \`kracht\`.`
        : `${quote(after)} vraagt om ${EXAMPLE_LINES.nl[after] ?? EXAMPLE_AFTER.nl[expected]}.`,
    'text/no-unit': ({ written, units }) =>
      `${quote(written)} heeft geen eenheid. Schrijf ${choices(
        units.map(unit => withUnit(written, unit)),
        'nl',
      )}.`,
    'text/empty-day': ({ weekday }) =>
      `${quote(weekday)} is leeg. Schrijf \`rust\`, of een looptraining zoals \`duurloop 5 km\`.`,
    'text/unclosed': ({ what }) =>
      ({
        quote: 'Deze notitie is niet afgesloten. Zet een `"` waar ze eindigt.',
        comment:
          'Dit commentaar is niet afgesloten. Zet `*/` waar het eindigt, of gebruik `//` voor één regel.',
        bracket: 'Dit haakje is niet afgesloten. Zet een `)` waar de groep eindigt: `3 x (1 km, 400 m)`.',
      })[what],
    'text/misspelt-keyword': ({ written, keyword }) =>
      `${quote(written)} wordt gelezen als \`${keyword}\`. Schrijf \`${keyword}\`.`,
    'text/conflict-marker': () =>
      'Twee versies van dit schema zijn samengevoegd en er is nog niet gekozen. Bewaar de regels die je wilt houden en verwijder deze.',
    'text/too-large': ({ characters, limit }) =>
      `Dit bestand heeft ${decimal(characters / 1e6, 'nl')} miljoen tekens, en Runplan leest er hooguit ${decimal(limit / 1e6, 'nl')} miljoen. Verdeel het over meerdere schema’s.`,
    'plan/not-worked-out': ({ error }) =>
      `Runplan kon dit schema niet doorrekenen en zegt er daarom verder niets over. Dat ligt aan Runplan, niet aan je schema: ${error}.`,
    'text/binary': () =>
      'Dit bestand bevat geen tekst die Runplan kan lezen. Is het een schema, bewaar het dan als UTF-8.',
    'text/too-many-problems': ({ shown, all }) =>
      `${all} plekken in dit bestand zijn niet te lezen; de eerste ${shown} worden getoond. Is dit een trainingsschema?`,
    'plan/late-heading': ({ keyword }) =>
      `De regel \`${keyword}\` hoort boven de eerste week. Hij wordt wel gelezen.`,
    'plan/duplicate-line': ({ keyword }) =>
      `Er is al een regel \`${keyword}\`, en die telt. Verwijder een van de twee.`,
    'plan/unknown-name': ({ what, written, suggestions }) =>
      suggestions.length
        ? `Runplan kent ${quote(written)} niet als ${NAMES.nl[what]}. Bedoelde je ${choices(suggestions, 'nl')}?`
        : `Runplan kent ${quote(written)} niet als ${NAMES.nl[what]}.${wayOut(what, written, 'nl')}`,
    'plan/circular-session': ({ written }) =>
      `${quote(written)} leidt hier naar zichzelf terug. Zeg één keer wat het is: \`session ${oneWord(written)} = duurloop 5 km\`.`,
    'plan/unusable-file': ({ path, why }) => `${UNUSABLE.nl[why](quote(path))}${UNUSED.nl}`,
    'plan/circular-use': ({ path, chain }) =>
      chain.length < 3
        ? `${quote(path)} is dit schema zelf. Een schema kent zijn eigen woorden al: verwijder deze regel.`
        : `Deze schema’s gebruiken elkaar in een kring: ${arrows(chain)}. Uit ${quote(path)} wordt niets overgenomen; verwijder een van deze \`use\`-regels.`,
    'plan/no-week-to-copy': ({ week, why }) =>
      ({
        itself: `Week ${week} kan geen kopie van zichzelf zijn. Noem een week die erboven staat.`,
        later: `Week ${week} komt later. Een week kan alleen een week overnemen die erboven staat.`,
        missing: `Er staat geen week ${week} boven deze week om over te nemen.`,
      })[why],
    'plan/duplicate-week': ({ week }) =>
      `Er is al een week ${week}. Beide tellen mee, maar ze vallen op dezelfde dagen; geef een van de twee een ander nummer.`,
    'plan/contradiction': ({ dimension, total, steps }) =>
      `Het geheel is ${measured(dimension, total, 'nl')}, en de stappen zijn samen ${measured(dimension, steps, 'nl')}. Het geheel telt; verander een van de twee.`,
    'plan/reversed-range': ({ written }) =>
      `${quote(written)} loopt van hoog naar laag. Het wordt gelezen als ${quote(turned(written))}.`,
    'plan/impossible-target': ({ written, limit }) => `${quote(written)} ${LIMITS.nl[limit]}.`,
    'plan/race-before-plan': ({ first }) =>
      `Deze wedstrijd valt voor het schema, dat begint op ${longDate(first, 'nl')}. Verander een van de twee datums.`,
    'plan/race-not-reached': ({ last, weeks }) =>
      `Het schema stopt op ${longDate(last, 'nl')}: voor deze wedstrijd ${weeks === 1 ? 'moet nog één week' : `moeten nog ${weeks} weken`} worden geschreven.`,
    'plan/race-not-last': ({ last }) =>
      `De doelwedstrijd valt niet in de laatste week: het schema loopt door tot en met ${longDate(last, 'nl')}. Is dat de bedoeling, noem de weken erna dan \`herstel\`.`,
    'plan/race-day': ({ date }) =>
      `De wedstrijd is op ${longDate(date, 'nl')}, en hier staat ze op een andere dag van die week.`,
    'plan/no-such-date': ({ written }) =>
      `${quote(written)} staat niet op de kalender. Een datum is jaar-maand-dag: \`2026-03-29\`.`,
    'plan/absurd-amount': ({ written }) =>
      written.endsWith('%')
        ? `${quote(written)} kan niet bedoeld zijn. Een week kun je overnemen met hooguit + 300% of - 99%, en geen training mag langer worden dan 500 km of 48 uur.`
        : `${quote(written)} kan niet bedoeld zijn. Het telt in geen enkel totaal mee.`,
    'plan/tiny-amount': ({ written, suggestions }) =>
      `${quote(written)} is erg kort voor een hele training. Bedoelde je ${choices(suggestions, 'nl')}?`,
    'plan/day-outside-week': ({ weekday }) =>
      `${quote(weekday)} hoort bij geen week. Schrijf \`week 1\` op een regel erboven.`,
  },
};

/** Whether something stands there whose kind of session is not said; behind a joint or `session` there is nothing yet. */
function asksForKind(after: string, expected: Expected): boolean {
  return expected === 'session' && !['+', 'or', 'session'].includes(after);
}

/** `8` and `km` make `8 km`; a pace takes its unit without a space. */
export function withUnit(written: string, unit: string): string {
  return unit.startsWith('/') ? `${written}${unit}` : `${written} ${unit}`;
}

/** A name as one would type it in a definition: `hill-day`. */
function oneWord(written: string): string {
  return written.trim().replace(/\s+/g, '-').toLowerCase();
}

/** A name that would be understood, for the sorts that the author cannot add to. */
const KNOWN_NAMES: InEach<Partial<Record<NameSort, string>>> = {
  en: {
    surface: 'on trail',
    muscle: 'glutes',
    area: 'lower-back',
    sign: 'mild',
    'race-distance': 'half-marathon',
    phase: 'build',
  },
  nl: {
    surface: 'op gras',
    muscle: 'bilspieren',
    area: 'onderrug',
    sign: 'mild',
    'race-distance': 'halve-marathon',
    phase: 'opbouw',
  },
};

/** What to write in place of a word that nobody knows, or how to make it mean something. */
function wayOut(what: NameSort, written: string, language: Language): string {
  const known = KNOWN_NAMES[language][what];
  if (known) return language === 'nl' ? ` Bijvoorbeeld: \`${known}\`.` : ` For example: \`${known}\`.`;
  const name = oneWord(written);
  const line: Partial<Record<NameSort, string>> = {
    session: `session ${name} = easy 5 km`,
    exercise: `exercise ${name} works glutes`,
    shoes: `shoes ${name}`,
    pace: `pace ${name} = 5:00/km`,
  };
  const example = name.length <= LONGEST_QUOTE ? line[what] : undefined;
  if (!example) return '';
  return language === 'nl'
    ? ` Een eigen woord maak je boven de weken: \`${example}\`.`
    : ` Make it a word of your own above the weeks: \`${example}\`.`;
}
