import type { InEach } from '../messages/language.js';
import type { Severity } from '../rules/define.js';

/** Everything that the command line says by itself; what findings say is in `messages/` and in the rules. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** How many plans were checked, and how many findings there are of each severity. */
  readonly summary: (plans: number, counts: Readonly<Record<Severity, number>>) => string;
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
