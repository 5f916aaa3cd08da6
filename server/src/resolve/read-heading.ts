import { fold } from '../knowledge/fold.js';
import {
  area as areaById,
  findArea,
  findMuscle,
  findRaceDistance,
  findSign,
  sign,
} from '../knowledge/lookup.js';
import type { IsoDate } from '../plan/date.js';
import type {
  Baseline,
  Measure,
  Name,
  NamedPace,
  OwnExercise,
  OwnSession,
  Pain,
  Race,
  RecentResult,
  Shoes,
  UsedFile,
} from '../plan/plan.js';
import type { Expected, NameSort } from '../plan/problem.js';
import type { Amount, Metres, Pace, Seconds } from '../plan/quantity.js';
import type { TextRange } from '../plan/text-range.js';
import { isTooFast } from '../training/runner.js';
import type { Library } from './library.js';
import {
  readAmount,
  readBounds,
  readClockAsDuration,
  readDate,
  readDistance,
  readPace,
} from './read-quantity.js';
import { readSession } from './read-session.js';
import { checkTarget } from './read-target.js';
import { longestName, type Reading, spanOf, wordRun } from './reading.js';
import type { SourceClause, SourceHeading, SourceQuantity } from './source.js';
import { strayClause, strayOrDangling } from './strays.js';

/** What the lines above the weeks say, while they are being read. */
export interface HeadDraft {
  title?: string;
  athlete?: string;
  start?: IsoDate;
  units?: 'km' | 'mi';
  measure?: Measure['of'];
  baseline?: Baseline;
  thresholdPace?: Pace;
  thresholdHr?: number;
  maxHr?: number;
  restHr?: number;
  races: Race[];
  recents: RecentResult[];
  paces: NamedPace[];
  shoes: Shoes[];
  pains: Pain[];
  ownSessions: OwnSession[];
  ownExercises: OwnExercise[];
  uses: UsedFile[];
}

function saidBy(where: Name, signs: readonly Name[]): Pain['says'] {
  if (where.id !== undefined && areaById(where.id)?.alarm) return 'stop';
  const said = signs.map(({ id }) => (id === undefined ? undefined : sign(id)?.says));
  if (said.includes('stop')) return 'stop';
  return said.length > 0 && said.every(each => each === 'go') ? 'go' : undefined;
}

/** Beats a minute, of a resting athlete and of a child that runs flat out. */
const LOWEST_PULSE = 25;
const HIGHEST_PULSE = 230;

/** Metres per second that no runner reaches, over any distance. */
const FASTEST = 12.5;

/** Reads one line above the weeks. It takes clauses one after another; what no one takes is reported at the end. */
export class HeadingReader {
  private readonly left: SourceClause[];
  private saidIncomplete = false;

  constructor(
    private readonly heading: SourceHeading,
    private readonly reading: Reading,
    private readonly library: Library,
  ) {
    this.left = [...heading.content.clauses];
  }

  read(draft: HeadDraft): void {
    const { heading } = this;
    const { range } = heading;
    switch (heading.keyword) {
      case 'plan':
        draft.title = this.note('title');
        break;
      case 'athlete':
        draft.athlete = this.note('name');
        break;
      case 'start':
        draft.start = this.date('date');
        break;
      case 'units':
        draft.units = this.oneOf({
          km: 'km',
          kilometer: 'km',
          mi: 'mi',
          mile: 'mi',
          miles: 'mi',
          mijl: 'mi',
        });
        break;
      case 'measure':
        draft.measure = this.measure();
        break;
      case 'baseline': {
        const amount = this.amount();
        const longest = this.measured('longest', ['km', 'min']);
        if (amount) draft.baseline = { amount, longest, range };
        break;
      }
      case 'race':
        draft.races.push({ name: this.note(), ...this.result(), range });
        break;
      case 'recent':
        draft.recents.push({ ...this.possible(this.result()), range });
        break;
      case 'threshold': {
        const pace = this.pace();
        const beats = this.quantity('heartRate');
        if (pace) draft.thresholdPace ??= pace;
        if (beats) draft.thresholdHr ??= this.checkedBeats(beats);
        if (!pace && !beats) this.incomplete('pace');
        break;
      }
      case 'max-hr':
        draft.maxHr = this.beats();
        break;
      case 'rest-hr':
        draft.restHr = this.beats(draft.maxHr);
        break;
      case 'pace': {
        const name = this.name();
        this.equals();
        const pace = this.pace();
        if (!pace) this.incomplete('pace');
        if (name) {
          const named = { name, pace, range };
          draft.paces.push(named);
          this.reading.define('pace', named);
        }
        break;
      }
      case 'use': {
        this.useFile(draft);
        break;
      }
      case 'shoes': {
        const name = this.name();
        if (name) {
          const shoes = {
            name,
            label: this.note(),
            from: this.metres('from'),
            until: this.metres('until'),
            range,
          };
          draft.shoes.push(shoes);
          this.reading.define('shoes', shoes);
        }
        break;
      }
      case 'pain': {
        const area = this.knownName('area', word => findArea(word)?.id);
        const signs = (heading.content.items ?? []).flatMap(item =>
          this.names(item.clauses, 'sign', w => findSign(w)?.id),
        );
        if (area) draft.pains.push({ area, signs, says: saidBy(area, signs), range });
        break;
      }
      case 'session':
        this.session(draft);
        return;
      case 'exercise':
        this.exercise(draft);
        return;
    }
    this.reportLeft(heading.keyword !== 'pain');
  }

  /** `use "club.runplan"`: brings in the words of another file, or says why it does not. */
  private useFile(draft: HeadDraft): void {
    const { reading, heading } = this;
    const clause = this.take('note');
    if (!clause) return this.incomplete('file');
    const { text: path, closed, range } = clause;
    const pathRange = { start: range.start + 1, end: range.end - (closed ? 1 : 0) };
    if (!closed) reading.report({ code: 'text/unclosed', what: 'quote' }, range);
    if (path.trim() === '') return this.incomplete('file');
    const borrowed = this.library(path);
    const file = borrowed.is === 'words' ? borrowed.file : undefined;
    draft.uses.push({ path, pathRange, file, range: heading.range });
    if (borrowed.is === 'words') return reading.borrow(borrowed.words);
    reading.namesMayComeFromElsewhere = true;
    if (borrowed.is === 'circle')
      reading.report({ code: 'plan/circular-use', path, chain: borrowed.chain }, pathRange);
    else reading.report({ code: 'plan/unusable-file', path, why: borrowed.why }, pathRange);
  }

  private session(draft: HeadDraft): void {
    const { heading, reading } = this;
    const name = this.name();
    const at = this.left.findIndex(clause => clause.is === 'equals');
    const clauses = at < 0 ? [] : this.left.slice(at + 1);
    for (const clause of at < 0 ? this.left : this.left.slice(0, at)) this.stray(clause);
    const isEmpty = clauses.length === 0 && !heading.content.items;
    if (name && (at < 0 || isEmpty))
      reading.report({ code: 'text/incomplete', after: 'session', expected: 'session' }, heading.range);
    const start = clauses[0]?.range.start ?? heading.range.end;
    const content = { clauses, items: heading.content.items, range: { start, end: heading.range.end } };
    if (!name) return;
    const own = {
      name,
      session: at < 0 || isEmpty ? undefined : readSession(content, reading).session,
      range: heading.range,
    };
    draft.ownSessions.push(own);
    reading.define('session', own);
  }

  private exercise(draft: HeadDraft): void {
    const { heading, reading } = this;
    const name = this.name();
    const label = this.note();
    const sorted: Record<'works' | 'stretches', SourceClause[]> = { works: [], stretches: [] };
    let list: SourceClause[] | undefined;
    for (const clause of this.left) {
      if (clause.is === 'marker') list = sorted[clause.keyword];
      else if (list) list.push(clause);
      else this.stray(clause);
    }
    for (const item of heading.content.items ?? []) for (const clause of item.clauses) this.stray(clause);
    if (!name) return;
    if (sorted.works.length === 0 && sorted.stretches.length === 0) this.incomplete('muscles');
    const own = {
      name,
      label,
      works: this.names(sorted.works, 'muscle', findMuscle),
      stretches: this.names(sorted.stretches, 'area', word => findArea(word)?.id),
      range: heading.range,
    };
    draft.ownExercises.push(own);
    reading.define('exercise', own);
  }

  private take<K extends SourceClause['is']>(
    is: K,
    accept: (clause: Extract<SourceClause, { is: K }>) => boolean = () => true,
  ): Extract<SourceClause, { is: K }> | undefined {
    const at = this.left.findIndex(
      clause => clause.is === is && accept(clause as Extract<SourceClause, { is: K }>),
    );
    return at < 0 ? undefined : (this.left.splice(at, 1)[0] as Extract<SourceClause, { is: K }>);
  }

  private note(expected?: Expected): string | undefined {
    const clause = this.take('note');
    if (clause && !clause.closed) this.reading.report({ code: 'text/unclosed', what: 'quote' }, clause.range);
    if (!clause && expected) this.incomplete(expected);
    return clause?.text;
  }

  private quantity(sort: 'pace' | 'heartRate'): SourceQuantity | undefined {
    return this.take('quantity', clause => clause.quantity.sort === sort)?.quantity;
  }

  private pace(): Pace | undefined {
    const quantity = this.quantity('pace');
    if (!quantity) return undefined;
    const { text: written, range } = quantity;
    const pace = readPace(written);
    checkTarget({ by: 'pace', pace, range }, { isRun: true, written }, this.reading);
    return pace;
  }

  private amount(): Amount | undefined {
    const clause = this.take('quantity', ({ quantity }) => readAmount(quantity) !== undefined);
    if (clause) return readAmount(clause.quantity);
    const bare = this.take('quantity', ({ quantity }) => quantity.sort === 'number');
    if (bare)
      this.reading.report(
        { code: 'text/no-unit', written: bare.quantity.text, units: ['km', 'min'] },
        bare.range,
      );
    else this.incomplete('amount');
    return undefined;
  }

  private measured(keyword: 'longest' | 'from' | 'until', units: readonly string[]): Amount | undefined {
    const clause = this.take('measure', each => each.keyword === keyword);
    if (!clause) return undefined;
    const { quantity } = clause;
    const amount = readAmount(quantity);
    if (!amount && quantity.sort === 'number')
      this.reading.report({ code: 'text/no-unit', written: quantity.text, units }, quantity.range);
    else if (!amount)
      this.reading.report({ code: 'text/incomplete', after: keyword, expected: 'amount' }, quantity.range);
    return amount;
  }

  private metres(keyword: 'from' | 'until'): Metres | undefined {
    const amount = this.measured(keyword, ['km', 'mi']);
    return amount?.dimension === 'distance' ? amount.high : undefined;
  }

  /** A heart rate, below the runner's maximum where that is known and matters. */
  private beats(maximum?: number): number | undefined {
    const isBeats = ({ quantity }: { quantity: SourceQuantity }) =>
      quantity.sort === 'heartRate' || quantity.sort === 'number';
    const quantity = this.take('quantity', isBeats)?.quantity;
    if (!quantity) this.incomplete('amount');
    return quantity && this.checkedBeats(quantity, maximum);
  }

  /** A heart rate at the upper end of its range; one that nobody has is reported and not computed with. */
  private checkedBeats(
    { text: written, range }: SourceQuantity,
    maximum = Number.POSITIVE_INFINITY,
  ): number | undefined {
    const { high } = readBounds(written);
    const isPulse = high >= LOWEST_PULSE && high <= HIGHEST_PULSE;
    if (isPulse && high < maximum) return high;
    const limit = isPulse ? 'own-maximum' : 'heart-rate';
    this.reading.report({ code: 'plan/impossible-target', written, limit }, range);
    return undefined;
  }

  private date(expected: Expected): IsoDate | undefined {
    const clause = this.take('quantity', ({ quantity }) => quantity.sort === 'date');
    if (!clause) {
      this.incomplete(expected);
      return undefined;
    }
    return this.checkedDate(clause.quantity.text, clause.range);
  }

  private checkedDate(text: string, range: TextRange): IsoDate | undefined {
    const date = readDate(text);
    if (!date) this.reading.report({ code: 'plan/no-such-date', written: text }, range);
    return date;
  }

  /** A result that beats the world's best was mistyped, and nothing follows from it. */
  private possible<R extends Pick<Race, 'distance' | 'time'>>(result: R): R {
    const { distance, time } = result;
    if (distance === undefined || time === undefined || !isTooFast(distance, time)) return result;
    const { keywordRange, range } = this.heading;
    const written = `${this.heading.keyword} …`;
    this.reading.report(
      { code: 'plan/impossible-target', written, limit: 'result' },
      { ...range, start: keywordRange.start },
    );
    return { ...result, time: undefined };
  }

  private on(): Pick<Race, 'date' | 'dateRange'> {
    const clause = this.take('on', each => each.date !== undefined);
    const bare = clause ? undefined : this.take('quantity', ({ quantity }) => quantity.sort === 'date');
    const range = clause?.range ?? bare?.range;
    const text = clause?.date ?? bare?.quantity.text;
    if (!range || text === undefined) return {};
    const dateRange = { start: range.end - text.length, end: range.end };
    return { date: this.checkedDate(text, dateRange), dateRange };
  }

  /** `10 km on 2026-03-29 in 47:30`, in any order. */
  private result(): Pick<Race, 'distance' | 'date' | 'dateRange' | 'time'> {
    const distance = this.raceDistance();
    return { distance, ...this.on(), time: this.in(distance) };
  }

  /** A half marathon `in 1:45` takes hours and minutes, because nobody runs one in minutes and seconds. */
  private in(distance: Metres | undefined): Seconds | undefined {
    const clause = this.take('in', each => each.quantity !== undefined);
    const quantity = clause?.quantity;
    if (!quantity) return undefined;
    if (quantity.sort === 'clock') {
      const seconds = readClockAsDuration(quantity).high;
      return distance !== undefined && distance > seconds * FASTEST ? seconds * 60 : seconds;
    }
    const amount = readAmount(quantity);
    if (amount?.dimension === 'duration') return amount.high;
    // `47.30` is how many write minutes and seconds.
    const dotted = /^(\d{1,3})[.,]([0-5]\d)$/.exec(quantity.text);
    if (quantity.sort === 'number' && dotted) return Number(dotted[1]) * 60 + Number(dotted[2]);
    if (quantity.sort === 'number')
      this.reading.report({ code: 'text/no-unit', written: quantity.text, units: ['min'] }, quantity.range);
    else this.reading.report({ code: 'text/incomplete', after: 'in', expected: 'time' }, quantity.range);
    return undefined;
  }

  private raceDistance(): Metres | undefined {
    const clause = this.take('quantity', ({ quantity }) => quantity.sort === 'distance');
    if (clause) return readDistance(clause.quantity).high;
    const bare = this.take('quantity', ({ quantity }) => quantity.sort === 'number');
    if (bare) {
      this.reading.report({ code: 'text/no-unit', written: bare.quantity.text, units: ['km'] }, bare.range);
      return undefined;
    }
    const at = this.left.findIndex(each => each.is === 'word');
    if (at < 0) {
      this.incomplete('distance');
      return undefined;
    }
    const run = wordRun(this.left, at);
    const found = longestName(run.words, findRaceDistance);
    this.left.splice(at, found?.count ?? 1);
    if (!found) this.reading.unknownName('race-distance', run.words[0]!.text, run.words[0]!.range);
    return found?.found.metres;
  }

  private oneOf<T>(choices: Record<string, T>): T | undefined {
    const clause = this.take('word', each => Object.hasOwn(choices, each.text.toLowerCase()));
    if (!clause) this.incomplete('name');
    return clause && choices[clause.text.toLowerCase()];
  }

  private name(): Name | undefined {
    const clause = this.take('word');
    if (!clause) {
      this.incomplete('name');
      return undefined;
    }
    return { written: clause.text, id: fold(clause.text), range: clause.range };
  }

  private knownName(what: NameSort, find: (word: string) => string | undefined): Name | undefined {
    const at = this.left.findIndex(each => each.is === 'word');
    if (at < 0) {
      this.incomplete('name');
      return undefined;
    }
    const run = wordRun(this.left, at);
    this.left.splice(at, run.words.length);
    return this.nameOf(run.words, what, find);
  }

  /** Names in a list, with or without commas between them. */
  private names(
    clauses: readonly SourceClause[],
    what: NameSort,
    find: (word: string) => string | undefined,
  ): Name[] {
    const names: Name[] = [];
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i]!;
      if (clause.is === 'comma') continue;
      if (clause.is !== 'word') {
        this.stray(clause);
        continue;
      }
      const run = wordRun(clauses, i);
      names.push(this.nameOf(run.words, what, find));
      i += run.words.length - 1;
    }
    return names;
  }

  private nameOf(
    words: ReturnType<typeof wordRun>['words'],
    what: NameSort,
    find: (word: string) => string | undefined,
  ): Name {
    const written = words.map(word => word.text).join(' ');
    const range = spanOf(words);
    const id = find(written);
    if (id === undefined) this.reading.unknownName(what, written, range);
    return { written, id, range };
  }

  private measure(): Measure['of'] | undefined {
    const choices = {
      distance: 'distance',
      afstand: 'distance',
      time: 'time',
      tijd: 'time',
      load: 'load',
      belasting: 'load',
    } as const;
    return this.oneOf<'distance' | 'time' | 'load'>(choices);
  }

  private equals(): void {
    this.take('equals');
  }

  /** Says that something is missing; one sentence a line shows all that belongs there. */
  private incomplete(expected: Expected): void {
    if (this.saidIncomplete) return;
    this.saidIncomplete = true;
    this.reading.report(
      { code: 'text/incomplete', after: this.heading.keyword, expected },
      this.heading.keywordRange,
    );
  }

  private reportLeft(listIsStray: boolean): void {
    for (const clause of this.left) this.stray(clause);
    if (listIsStray)
      for (const item of this.heading.content.items ?? [])
        for (const clause of item.clauses) this.stray(clause);
  }

  private stray(clause: SourceClause): void {
    if (clause.is === 'stray') strayOrDangling(clause.text, clause.range, 'plan', this.reading);
    else strayClause(clause, 'plan', this.reading);
  }
}
