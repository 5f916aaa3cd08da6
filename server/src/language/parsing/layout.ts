import type { TokenType, TokenTypeDictionary } from 'chevrotain';

/** The part of a lexer token that settling reads and writes. */
export interface LayoutToken {
  readonly image: string;
  readonly startOffset: number;
  readonly startLine?: number | undefined;
  readonly startColumn?: number | undefined;
  tokenType: TokenType;
  tokenTypeIdx: number;
}

/** How deeply brackets may nest: deeper ones are strays, so that no text exhausts the parser's stack. */
export const DEEPEST_NESTING = 16;

const HEADINGS = [
  'plan',
  'athlete',
  'start',
  'units',
  'measure',
  'baseline',
  'race',
  'recent',
  'threshold',
  'max-hr',
  'rest-hr',
  'pace',
  'use',
  'shoes',
  'pain',
  'session',
  'exercise',
];
const JOINTS = ['+', 'or', 'of'];
const QUANTITIES = [
  'DISTANCE',
  'DURATION',
  'CLOCK',
  'NUMBER',
  'PACE',
  'SPEED',
  'BPM',
  'HR_PERCENT',
  'RPE',
  'ZONE',
  'WEIGHT',
  'PERCENT',
  'DATE',
];
const RESTS = ['rest', 'rust', 'pauze', 'p'];
/** What must follow, on the same line, for a word or sign to count as a keyword. */
const FOLLOWERS: readonly [keywords: readonly string[], followers: readonly string[]][] = [
  [
    ['@', 'in'],
    [...QUANTITIES, 'ID'],
  ],
  [
    ['on', 'op'],
    ['DATE', 'ID'],
  ],
  [['at', 'om'], ['CLOCK']],
  [['climb', 'descend', 'from', 'until', 'longest', ...RESTS], QUANTITIES],
];
const MOVEMENTS = /^(?:jog(?:ging)?|walk(?:ing)?|dribbel(?:en)?|wandel(?:en)?)$/i;
const WEEK_GLUED = /^week\d+$/i;
/** What may stand before a day by a slip: a sign, a quantity or a word of the skeleton, but no word of a sentence. */
const SLIPPED_IN = /^(?:\P{L}|(?:week|on|op|in|at|om|or|of|works|stretches)$)/iu;

/**
 * Settles what each token is by its place in the text, before parsing.
 *
 * Newlines are hidden from the grammar, but they carry meaning to a reader: a heading word starts a
 * line, a day is a line, and a wrapped line goes on where the one above it asked for more. Settling
 * gives the tokens the types that follow from that, so that the grammar is left with nothing that
 * can fail (see `grammar/runplan.langium`). It only changes types, never texts or places.
 */
export class Layout {
  private readonly types: TokenTypeDictionary;
  private readonly headings: ReadonlySet<TokenType>;
  private readonly joints: ReadonlySet<TokenType>;
  private readonly quantities: ReadonlySet<TokenType>;
  private readonly rests: ReadonlySet<TokenType>;
  private readonly followers: ReadonlyMap<TokenType, ReadonlySet<TokenType>>;
  /** After one of these, a line that follows is a wrapped one. */
  private readonly openEnded: ReadonlySet<TokenType>;
  /** A line that starts with one of these is a wrapped one wherever it stands. */
  private readonly continuing: ReadonlySet<TokenType>;
  private readonly neverLexed: ReadonlySet<TokenType>;

  constructor(types: TokenTypeDictionary) {
    this.types = types;
    const all = (names: readonly string[]) => new Set(names.map(name => this.type(name)));
    this.headings = all(HEADINGS);
    this.joints = all(JOINTS);
    this.quantities = all(QUANTITIES);
    this.rests = all(RESTS);
    this.followers = new Map(
      FOLLOWERS.flatMap(([keywords, followers]) =>
        keywords.map(k => [this.type(k), all(followers)] as const),
      ),
    );
    this.openEnded = all([',', ':', '(', '=', 'TIMES', '@', ...JOINTS]);
    this.continuing = all([
      ...JOINTS,
      ...[',', ')', '@', 'on', 'op', 'in', 'at', 'om', 'climb', 'descend', 'from', 'until', 'longest'],
      ...['STRING', 'works', 'stretches', 'CONFLICT'],
    ]);
    this.neverLexed = all(['DANGLING', 'LINE_STRAY', 'REST_BY', 'WEEK_REF']);
  }

  settle(tokens: LayoutToken[], text: string): void {
    this.dropOrnaments(tokens);
    this.settleLines(tokens, text);
    this.settleFollowers(tokens);
    this.settleBrackets(tokens);
  }

  /** Signs that many write and that mean nothing: `Mon: easy 5 km`, `Week 1: base`, `6 x 400 m p=90s`. */
  private dropOrnaments(tokens: LayoutToken[]): void {
    const t = (name: string) => this.type(name);
    const isOrnament = (token: LayoutToken, index: number) => {
      const before = tokens[index - 1];
      if (!before || before.startLine !== token.startLine) return false;
      if (token.tokenType === t('='))
        return (
          before.tokenType === t('p') && this.quantities.has(tokens[index + 1]?.tokenType ?? t('UNKNOWN'))
        );
      if (token.tokenType !== t(':')) return false;
      const isAfterWeek = before.tokenType === t('NUMBER') && tokens[index - 2]?.tokenType === t('week');
      return before.tokenType === t('DAY') || isAfterWeek;
    };
    let kept = 0;
    for (let i = 0; i < tokens.length; i++) if (!isOrnament(tokens[i]!, i)) tokens[kept++] = tokens[i]!;
    tokens.length = kept;
  }

  /** Which words start a line, a week or a day, and which are ordinary words. */
  private settleLines(tokens: LayoutToken[], text: string): void {
    const t = (name: string) => this.type(name);
    let first = tokens[0]!;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const previous = tokens[i - 1];
      const next = tokens[i + 1];
      const nextInLine = next?.startLine === token.startLine ? next : undefined;
      const startsLine = !previous || previous.startLine !== token.startLine;
      if (startsLine) first = token;
      const wraps = startsLine && !!previous && this.openEnded.has(previous.tokenType);
      /** Whether all that stands before the token on its line is a slip. */
      const slippedIn = !!previous && previous === first && !startsLine && SLIPPED_IN.test(first.image);
      const beforeNumber = nextInLine?.tokenType === t('NUMBER');

      if (this.neverLexed.has(token.tokenType)) this.retype(token, 'UNKNOWN');
      if (token.tokenType === t('week')) {
        if (startsLine) {
          // `week` that was slipped in before a day is no heading: the day stays in its week.
          if (nextInLine?.tokenType === t('DAY')) this.retype(token, 'LINE_STRAY');
        } else if (!beforeNumber) this.retype(token, 'ID');
        else if (previous.tokenType === t('=')) this.retype(token, 'WEEK_REF');
        else if (slippedIn) continue;
        else if (first.tokenType === t('LINE_STRAY') || !lostItsLine(token, previous, text))
          this.retype(token, 'ID');
      } else if (this.headings.has(token.tokenType)) {
        // A wrapped line may start with such a word, but not in the first column: a comma too many must not
        // cost the line below it. Behind a joint it is the kind of a session: `+ race 10 km`.
        const isMeant = startsLine
          ? !wraps || token.startColumn === 1
          : slippedIn && first.startColumn === 1 && !this.joints.has(first.tokenType);
        if (!isMeant) this.retype(token, 'ID');
      } else if (token.tokenType === t('DAY')) {
        if (!startsLine && !slippedIn && !this.isDayWithinLine(token, previous, first, text))
          this.retype(token, 'ID');
      } else if (
        startsLine &&
        token.tokenType === t('ID') &&
        (isMisspeltWeek(token.image, beforeNumber) || WEEK_GLUED.test(token.image))
      ) {
        this.retype(token, 'week');
      } else if (this.rests.has(token.tokenType)) {
        // `mon rest` is a day off; `400 m rest 90 s` is a pause, and only a pause has an amount.
        const pauses =
          !!nextInLine && this.quantities.has(nextInLine.tokenType) && !this.opensSession(previous);
        if (!pauses) this.retype(token, startsLine && !wraps ? 'LINE_STRAY' : 'ID');
      } else if (startsLine && !wraps && !this.continues(token, nextInLine)) {
        this.retype(token, 'LINE_STRAY');
      }
    }
  }

  /**
   * Whether the name of a day inside a line is a day all the same, because the line break before it was lost.
   * In a heading line, a list or a line of prose it is a word (`yoga: sun salutation`), and so is `do` or `zo`
   * where it stands among other words.
   */
  private isDayWithinLine(
    token: LayoutToken,
    previous: LayoutToken,
    first: LayoutToken,
    text: string,
  ): boolean {
    if (this.headings.has(first.tokenType)) return false;
    if (first.tokenType === this.type('LINE_STRAY')) return false;
    if (this.openEnded.has(previous.tokenType) || this.followers.has(previous.tokenType)) return false;
    return token.image.length > 2 || lostItsLine(token, previous, text);
  }

  /**
   * Whether a line that starts with this token goes on with the one above. A keyword that lacks what it asks
   * for and a note that is not closed may be what is left of anything: they must not reach the line above.
   */
  private continues(token: LayoutToken, next: LayoutToken | undefined): boolean {
    if (token.tokenType === this.type('STRING')) return isClosedNote(token.image);
    const wanted = this.followers.get(token.tokenType);
    if (wanted && !(next && wanted.has(next.tokenType))) return false;
    return this.continuing.has(token.tokenType);
  }

  /** A keyword without what it asks for is dangling; `jog` and `walk` count as a keyword behind a pause. */
  private settleFollowers(tokens: LayoutToken[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const wanted = this.followers.get(token.tokenType);
      if (!wanted) continue;
      const next = tokens[i + 1];
      if (!next || next.startLine !== token.startLine || !wanted.has(next.tokenType)) {
        this.retype(token, 'DANGLING');
        continue;
      }
      const by = tokens[i + 2];
      if (this.rests.has(token.tokenType) && by?.tokenType === this.type('ID') && MOVEMENTS.test(by.image))
        this.retype(by, 'REST_BY');
    }
  }

  /** Brackets, colons and joints mean something only in their place. */
  private settleBrackets(tokens: LayoutToken[]): void {
    const t = (name: string) => this.type(name);
    let inDay = false;
    let inList = false;
    let depth = 0;
    for (const token of tokens) {
      const type = token.tokenType;
      if (type === t('DAY') || type === t('week') || type === t('LINE_STRAY') || this.headings.has(type)) {
        inDay = type === t('DAY');
        inList = false;
        depth = 0;
      } else if (this.joints.has(type)) {
        if (inDay) {
          inList = false;
          depth = 0;
        } else this.retype(token, 'UNKNOWN');
      } else if (type === t('TIMES')) inList = true;
      else if (type === t(':')) {
        if (inList) this.retype(token, 'UNKNOWN');
        else inList = true;
      } else if (type === t('(')) {
        if (inList && depth < DEEPEST_NESTING) depth++;
        else this.retype(token, 'UNKNOWN');
      } else if (type === t(')')) {
        if (depth > 0) depth--;
        else this.retype(token, 'UNKNOWN');
      }
    }
  }

  private opensSession(token: LayoutToken | undefined): boolean {
    return (
      !token ||
      token.tokenType === this.type('DAY') ||
      this.joints.has(token.tokenType) ||
      token.tokenType === this.type('=')
    );
  }

  private retype(token: LayoutToken, name: string): void {
    token.tokenType = this.type(name);
    token.tokenTypeIdx = token.tokenType.tokenTypeIdx!;
  }

  private type(name: string): TokenType {
    const type = this.types[name];
    if (!type) throw new Error(`The grammar has no token ${name}`);
    return type;
  }
}

/** Between two words of one sentence stands one space. None, or an indent, is what a deleted line break leaves. */
function lostItsLine(token: LayoutToken, previous: LayoutToken, text: string): boolean {
  return text.slice(previous.startOffset + previous.image.length, token.startOffset) !== ' ';
}

function isClosedNote(image: string): boolean {
  return image.length > 1 && /["”“]$/.test(image);
}

/** `wek 2` at the start of a line: one slip away from `week`, and followed by a number. */
function isMisspeltWeek(word: string, beforeNumber: boolean): boolean {
  if (!beforeNumber) return false;
  const typed = word.toLowerCase();
  if (typed === 'wk' || typed === 'weeks') return true;
  return typed !== 'week' && isOneSlipFrom(typed, 'week');
}

/** One letter missing, added or changed, or two neighbours swapped. */
function isOneSlipFrom(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(typed.length, meant.length) - start && typed.at(-1 - end) === meant.at(-1 - end))
    end++;
  const typedRest = typed.slice(start, typed.length - end);
  const meantRest = meant.slice(start, meant.length - end);
  if (typedRest.length <= 1 && meantRest.length <= 1) return true;
  return typedRest.length === 2 && typedRest === [...meantRest].reverse().join('');
}
