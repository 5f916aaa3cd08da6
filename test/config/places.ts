import { readConfig } from '../../server/src/config/read-config.js';
import { configMessage } from '../../server/src/messages/config-problems.js';
import { LANGUAGES } from '../../server/src/messages/language.js';

/**
 * Takes the marks out of a configuration: a comment such as `//   ~~~~ config/unknown-key` says that the signs above
 * its waves carry that problem. Gives the text, and the problems as `line:start-end code`.
 */
export function readConfigMarks(source: string): { text: string; marks: string[] } {
  const lines: string[] = [];
  const marks: string[] = [];
  for (const line of source.replace(/^\n/, '').split('\n')) {
    const mark = /^\s*\/\/\s*(~+)\s*(\S+)$/.exec(line);
    if (!mark) lines.push(line);
    else {
      const start = line.indexOf('~');
      marks.push(`${lines.length - 1}:${start}-${start + mark[1]!.length} ${mark[2]}`);
    }
  }
  return { text: lines.join('\n'), marks };
}

/** The problems of a text, as `line:start-end code`. */
export function problemsOf(text: string): string[] {
  return readConfig(text).problems.map(({ range, code }) => {
    const before = text.slice(0, range.start).split('\n');
    const start = before.at(-1)!.length;
    return `${before.length - 1}:${start}-${start + range.end - range.start} ${code}`;
  });
}

/** What is said of a text, in both languages. */
export function messagesOf(text: string): string[] {
  return LANGUAGES.flatMap(language => readConfig(text).problems.map(each => configMessage(each, language)));
}
