import type { InEach } from '../messages/language.js';
import { list } from '../messages/numbers.js';
import type { Severity } from '../rules/define.js';

/** Everything that the command line says by itself; what findings say is in `messages/` and in the rules. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** How many plans were checked, and how many findings there are of each severity. */
  readonly summary: (plans: number, counts: Readonly<Record<Severity, number>>) => string;
  /** What there is to know of a finding about the text of a plan, which has no rule behind it. */
  readonly aboutTheText: string;
  /** There are more warnings than were allowed. */
  readonly tooManyWarnings: (warnings: number, most: number) => string;
  /** A rule that does not exist, and ids that may be meant. */
  readonly noSuchRule: (id: string, suggestions: readonly string[]) => string;
  readonly stdinAlone: string;
  readonly stdinFilenameAlone: string;
  /** The table of how long everything took. */
  readonly timing: Readonly<Record<'what' | 'share' | 'parse' | 'resolve' | 'all', string>>;
  /** The word for a finding that --fix mended, and how many there were in how many plans. */
  readonly mended: string;
  readonly allMended: (findings: number, plans: number) => string;
  readonly notMended: (path: string, why: Unmended) => string;
  /** How far a long run is. */
  readonly checkedSoFar: (plans: number) => string;
  /** Names of plans that changed and were checked again, and how many there are beside them. */
  readonly checkedAgain: (names: readonly string[], more: number) => string;
  readonly watching: string;
  readonly watchesFiles: string;
  readonly missing: (path: string) => string;
  readonly forbidden: (path: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly neither: (path: string) => string;
  readonly noPlans: (path: string) => string;
  readonly notWritten: (why: string) => string;
  readonly ruleFailed: (rule: string, path: string, error: string) => string;
  readonly checkFailed: (path: string, error: string) => string;
  readonly statsFailed: (path: string, error: string) => string;
  readonly figuresNotWritten: (why: string) => string;
  /** Which columns of a table did not fit. */
  readonly leftOut: (columns: string) => string;
  /** How many mistakes are in the text of a plan whose figures were shown, and how to see them. */
  readonly mistakes: (count: number, command: string) => string;
  /** A name that nothing goes by, and names that look like it; none where nothing does. */
  readonly notExplained: (name: string, suggestions: string) => string;
  /** The name of a finding about the text of a plan, which has no rule behind it. */
  readonly findingSaysItself: (name: string) => string;
  readonly explanationNotWritten: (why: string) => string;
}

/** Why a plan could not be written back. */
export type Unmended = 'changed' | 'not-text' | 'too-large' | 'not-allowed' | 'failed';

type Counted = readonly [one: string, more: string];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function summary(
  plans: Counted,
  findings: Readonly<Record<Severity, Counted>>,
  nothing: string,
): Words['summary'] {
  const counted = (count: number, [one, more]: Counted) => `${count} ${count === 1 ? one : more}`;
  return (checked, counts) => {
    const found = SEVERITIES.filter(severity => counts[severity] > 0);
    const parts = found.map(severity => counted(counts[severity], findings[severity]));
    return [counted(checked, plans), ...(found.length > 0 ? parts : [nothing])].join(', ');
  };
}

export const WORDS: InEach<Words> = {
  en: {
    severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
    summary: summary(
      ['plan', 'plans'],
      {
        error: ['error', 'errors'],
        warning: ['warning', 'warnings'],
        information: ['note', 'notes'],
        hint: ['hint', 'hints'],
      },
      'nothing to mend',
    ),
    aboutTheText: 'Something wrong with the text of the plan itself.',
    tooManyWarnings: (warnings, most) =>
      `There ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}, and no more than ${most} ${most === 1 ? 'was' : 'were'} allowed.`,
    noSuchRule: (id, suggestions) =>
      `There is no rule "${id}". ${suggestions.length > 0 ? `Did you mean ${list(suggestions, 'en', 'or')}?` : 'To see all rules: runplan explain --list'}`,
    stdinAlone: 'A plan on standard input (-) is checked alone, without other paths.',
    stdinFilenameAlone:
      '--stdin-filename is for a plan on standard input: runplan check - --stdin-filename my.runplan',
    timing: {
      what: 'time taken',
      share: 'share',
      parse: 'reading the text',
      resolve: 'working out the plan',
      all: 'in all',
    },
    mended: 'mended',
    allMended: (findings, plans) =>
      findings === 0
        ? 'Nothing could be mended without you.'
        : `Mended ${findings === 1 ? '1 finding' : `${findings} findings`} in ${plans === 1 ? '1 plan' : `${plans} plans`}.`,
    notMended: (path, why) =>
      `"${path}" was not mended: ${{ changed: 'somebody else wrote it in the meantime', 'not-text': 'it holds bytes that are no text, and they would be lost', 'too-large': 'it is too large to be a plan', 'not-allowed': 'you have no permission to write it', failed: 'it could not be written' }[why]}.`,
    checkedSoFar: plans => `${plans} ${plans === 1 ? 'plan' : 'plans'} checked…`,
    checkedAgain: (names, more) =>
      `Checked again: ${list(more > 0 ? [...names, `${more} more`] : names, 'en')}`,
    watching: 'Waiting for changes. Ctrl+C ends.',
    watchesFiles: '--watch is for plans in files, and prints for people.',
    missing: path => `There is no file or folder "${path}".`,
    forbidden: path => `"${path}" cannot be read: you have no permission.`,
    unreadable: (path, why) => `"${path}" cannot be read: ${why}.`,
    neither: path => `"${path}" is neither a file nor a folder.`,
    noPlans: path => `There is no plan in "${path}": the name of a plan ends in .runplan.`,
    notWritten: why => `The findings could not be written: ${why}.`,
    ruleFailed: (rule, path, error) =>
      `The rule ${rule} failed on "${path}". That is a mistake in Runplan, not in the plan: ${error}`,
    checkFailed: (path, error) =>
      `"${path}" could not be checked. That is a mistake in Runplan, not in the plan: ${error}`,
    statsFailed: (path, error) =>
      `The figures of "${path}" could not be made. That is a mistake in Runplan, not in the plan: ${error}`,
    figuresNotWritten: why => `The figures could not be written: ${why}.`,
    leftOut: columns => `Left out for want of room: ${columns}.`,
    mistakes: (count, command) =>
      `${count === 1 ? '1 mistake' : `${count} mistakes`} in the text may make figures wrong. To see ${count === 1 ? 'it' : 'them'}: ${command}`,
    notExplained: (name, suggestions) =>
      suggestions === ''
        ? `Runplan knows nothing called "${name}". To see what it can explain: runplan explain --list`
        : `Runplan knows nothing called "${name}". Did you mean ${suggestions}?`,
    findingSaysItself: name =>
      `"${name}" is about the text of a plan, not about the training: the finding itself says what to do.`,
    explanationNotWritten: why => `The explanation could not be written: ${why}.`,
  },
  nl: {
    severity: { error: 'fout', warning: 'waarschuwing', information: 'melding', hint: 'tip' },
    summary: summary(
      ['schema', "schema's"],
      {
        error: ['fout', 'fouten'],
        warning: ['waarschuwing', 'waarschuwingen'],
        information: ['melding', 'meldingen'],
        hint: ['tip', 'tips'],
      },
      'niets te verbeteren',
    ),
    aboutTheText: 'Er klopt iets niet in de tekst van het schema zelf.',
    tooManyWarnings: (warnings, most) =>
      `Er ${warnings === 1 ? 'is 1 waarschuwing' : `zijn ${warnings} waarschuwingen`}, en er ${most === 1 ? 'was' : 'waren'} er hooguit ${most} toegestaan.`,
    noSuchRule: (id, suggestions) =>
      `Er is geen regel "${id}". ${suggestions.length > 0 ? `Bedoel je ${list(suggestions, 'nl', 'or')}?` : 'Bekijk alle regels met: runplan explain --list'}`,
    stdinAlone: 'Een schema op de standaardinvoer (-) wordt alleen nagekeken, zonder andere paden.',
    stdinFilenameAlone:
      '--stdin-filename is voor een schema op de standaardinvoer: runplan check - --stdin-filename mijn.runplan',
    timing: {
      what: 'tijd',
      share: 'aandeel',
      parse: 'tekst lezen',
      resolve: 'schema doorrekenen',
      all: 'samen',
    },
    mended: 'verbeterd',
    allMended: (findings, plans) =>
      findings === 0
        ? 'Er viel niets te verbeteren zonder jou.'
        : `${findings === 1 ? '1 opmerking' : `${findings} opmerkingen`} verholpen in ${plans === 1 ? '1 schema' : `${plans} schema's`}.`,
    notMended: (path, why) =>
      `"${path}" is niet verbeterd: ${{ changed: 'iemand anders heeft het intussen gewijzigd', 'not-text': 'er staan bytes in die geen tekst zijn, en die zouden verloren gaan', 'too-large': 'het is te groot om een schema te zijn', 'not-allowed': 'je hebt geen schrijfrechten', failed: 'het kon niet worden weggeschreven' }[why]}.`,
    checkedSoFar: plans => `${plans} ${plans === 1 ? 'schema' : "schema's"} nagekeken…`,
    checkedAgain: (names, more) =>
      `Opnieuw nagekeken: ${list(more > 0 ? [...names, `nog ${more}`] : names, 'nl')}`,
    watching: 'Wacht op wijzigingen. Stoppen: Ctrl+C.',
    watchesFiles: "--watch is voor schema's in bestanden, en schrijft voor mensen.",
    missing: path => `Er is geen bestand of map "${path}".`,
    forbidden: path => `"${path}" kan niet worden gelezen: je hebt geen leesrechten.`,
    unreadable: (path, why) => `"${path}" kan niet worden gelezen: ${why}.`,
    neither: path => `"${path}" is geen bestand en ook geen map.`,
    noPlans: path => `Er staat geen schema in "${path}": de naam van een schema eindigt op .runplan.`,
    notWritten: why => `De opmerkingen konden niet worden weggeschreven: ${why}.`,
    ruleFailed: (rule, path, error) =>
      `De regel ${rule} liep vast op "${path}". Dat ligt aan Runplan, niet aan het schema: ${error}`,
    checkFailed: (path, error) =>
      `"${path}" kon niet worden nagekeken. Dat ligt aan Runplan, niet aan het schema: ${error}`,
    statsFailed: (path, error) =>
      `De cijfers van "${path}" konden niet worden gemaakt. Dat ligt aan Runplan, niet aan het schema: ${error}`,
    figuresNotWritten: why => `De cijfers konden niet worden weggeschreven: ${why}.`,
    leftOut: columns => `Weggelaten, want het past niet: ${columns}.`,
    mistakes: (count, command) =>
      `Door ${count === 1 ? '1 fout' : `${count} fouten`} in de tekst kunnen er cijfers niet kloppen. Bekijk ${count === 1 ? 'die' : 'ze'} met: ${command}`,
    notExplained: (name, suggestions) =>
      suggestions === ''
        ? `Runplan kent niets met de naam "${name}". Bekijk wat er wel uit te leggen is met: runplan explain --list`
        : `Runplan kent niets met de naam "${name}". Bedoel je ${suggestions}?`,
    findingSaysItself: name =>
      `"${name}" gaat over de tekst van een schema, niet over de training: de opmerking zelf zegt wat je kunt doen.`,
    explanationNotWritten: why => `De uitleg kon niet worden weggeschreven: ${why}.`,
  },
};
