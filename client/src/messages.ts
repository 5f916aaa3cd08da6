/** The few sentences that the extension itself says. Everything about a plan is said by the server. */
export interface Messages {
  readonly starting: string;
  readonly checking: string;
  readonly running: string;
  /** `plans` and `findings` are counts, 0 or more. */
  readonly ready: (plans: number, findings: number) => string;
  /** `milliseconds` is how long the last check took. */
  readonly readyDetail: (milliseconds: number, version: string) => string;
  readonly stopped: string;
  readonly stoppedDetail: string;
  /** Shown once, when the server has stopped too often to be started again without asking. */
  readonly gaveUp: string;
  readonly restart: string;
  readonly showOutput: string;
}

const en: Messages = {
  starting: 'Starting',
  checking: 'Checking',
  running: 'Ready',
  ready: (plans, findings) =>
    `${count(plans, 'plan', 'plans')}, ${findings === 0 ? 'no findings' : count(findings, 'finding', 'findings')}`,
  readyDetail: (milliseconds, version) => `Checked in ${Math.round(milliseconds)} ms by version ${version}`,
  stopped: 'Stopped',
  stoppedDetail: 'Plans are not being checked. Restart Runplan to go on.',
  gaveUp:
    'Runplan has stopped several times in a row, so your plans are no longer checked. Your text is safe.',
  restart: 'Restart',
  showOutput: 'Show Output',
};

const nl: Messages = {
  starting: 'Starten',
  checking: 'Nakijken',
  running: 'Klaar',
  ready: (plans, findings) =>
    `${count(plans, 'schema', "schema's")}, ${findings === 0 ? 'geen opmerkingen' : count(findings, 'opmerking', 'opmerkingen')}`,
  readyDetail: (milliseconds, version) =>
    `Nagekeken in ${Math.round(milliseconds)} ms door versie ${version}`,
  stopped: 'Gestopt',
  stoppedDetail: "Schema's worden niet nagekeken. Start Runplan opnieuw om verder te gaan.",
  gaveUp:
    "Runplan is een paar keer achter elkaar gestopt; je schema's worden niet meer nagekeken. Je tekst is veilig.",
  restart: 'Opnieuw starten',
  showOutput: 'Uitvoer tonen',
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/**
 * The sentences in the language of the setting `runplan.language`; with `auto`, or a value nobody knows, in
 * the language of VS Code itself, `editorLanguage` ("en", "nl", "nl-be", "de").
 */
export function messagesFor(setting: string | undefined, editorLanguage: string): Messages {
  const wanted = setting === 'en' || setting === 'nl' ? setting : editorLanguage.toLowerCase();
  return /^nl\b/.test(wanted) ? nl : en;
}
