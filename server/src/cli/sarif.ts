import { createHash } from 'node:crypto';
import { URI } from 'vscode-uri';
import manifest from '../../../package.json' with { type: 'json' };
import { isInside, pathTo } from '../files/which-file.js';
import { toRange } from '../lsp/positions.js';
import { isHere } from '../lsp/to-diagnostic.js';
import type { Language } from '../messages/language.js';
import type { TextRange } from '../plan/text-range.js';
import type { Severity } from '../rules/define.js';
import { type Finding, messageOf, relatedMessage } from '../rules/engine.js';
import { RULES } from '../rules/index.js';
import { section } from '../rules/page.js';
import { IGNORE_CODE, knownCodes, PROBLEM_SEVERITY } from '../rules/settings.js';
import type { CheckedPlan } from './checked-plan.js';
import type { Reporter } from './reporter.js';
import { WORDS } from './words.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The folder that paths in the report start from. */
const ROOT = '%SRCROOT%';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export interface SarifOptions {
  readonly language: Language;
  /** The folder that paths are written from. */
  readonly cwd: string;
}

/**
 * For code scanning and other tools that read SARIF 2.1.0: one run, every finding a result, those that a comment of
 * the author's silences as well, with the comment. Only the paths of the plans are kept until the end.
 */
export function sarif({ language, cwd }: SarifOptions): Reporter {
  const root = URI.file(cwd).toString().replace(/\/$/, '');
  const codes = knownCodes();
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const artifacts: object[] = [];
  let separator = '\n';

  const result = (plan: CheckedPlan, found: Finding, fingerprint: string, index: number) => {
    const { document, documentOf } = plan;
    const related = found.related.flatMap(place => {
      const there = place.range.file === undefined ? document : documentOf(place.range.file);
      if (!there) return [];
      const message = { text: asMessage(relatedMessage(found, place, language)) };
      return [{ message, uri: there.uri, region: regionOf(there, place.range) }];
    });
    return {
      ruleId: found.code,
      ruleIndex: ruleIndex.get(found.code),
      level: LEVEL[found.severity],
      message: { text: asMessage(messageOf(found, language)) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { ...locationOf(document.uri, root), index },
            region: regionOf(document, found.range),
          },
        },
      ],
      ...(related.length > 0
        ? {
            relatedLocations: related.map(({ message, uri, region }, id) => ({
              id,
              message,
              physicalLocation: { artifactLocation: locationOf(uri, root), region },
            })),
          }
        : {}),
      partialFingerprints: { 'runplanLine/v1': fingerprint },
    };
  };

  const suppression = ({ plan, document }: CheckedPlan, by: TextRange, index: number) => {
    const reason = plan.ignores.find(({ range }) => range.start === by.start)?.reason ?? '';
    return {
      kind: 'inSource',
      ...(reason === '' ? {} : { justification: reason }),
      location: {
        physicalLocation: {
          artifactLocation: { ...locationOf(document.uri, root), index },
          region: regionOf(document, by),
        },
      },
    };
  };

  return {
    begin: `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{${[
      `"tool":${JSON.stringify({ driver: driver(codes, language) })}`,
      `"language":"${language}"`,
      '"columnKind":"utf16CodeUnits"',
      `"originalUriBaseIds":${JSON.stringify({ [ROOT]: { uri: `${root}/` } })}`,
      '"results":[',
    ].join(',\n')}`,
    plan: checked => {
      const index = artifacts.length;
      artifacts.push({ location: locationOf(checked.document.uri, root), roles: ['analysisTarget'] });
      const fingerprint = fingerprints(checked);
      const results = [
        ...checked.findings
          .filter(isHere)
          .map(found => ({ ...result(checked, found, fingerprint(found), index), suppressions: [] })),
        ...checked.silenced
          .filter(({ finding }) => isHere(finding))
          .map(({ finding, by }) => ({
            ...result(checked, finding, fingerprint(finding), index),
            suppressions: [suppression(checked, by, index)],
          })),
      ];
      return results
        .map(each => {
          const text = separator + JSON.stringify(each);
          separator = ',\n';
          return text;
        })
        .join('');
    },
    end: ({ complete }) =>
      `\n],\n"artifacts":${JSON.stringify(artifacts)},\n"invocations":${JSON.stringify([{ executionSuccessful: complete }])}}]}\n`,
  };
}

/** Who speaks: Runplan, and all that it may have to say. */
function driver(codes: readonly string[], language: Language): object {
  return {
    name: 'Runplan',
    version: manifest.version,
    semanticVersion: manifest.version,
    rules: codes.map(code => descriptor(code, language)),
  };
}

function descriptor(code: string, language: Language): object {
  const tags = [code.split('/')[0]!];
  if (!Object.hasOwn(RULES, code)) {
    const level =
      code === IGNORE_CODE ? 'information' : PROBLEM_SEVERITY[code as keyof typeof PROBLEM_SEVERITY];
    const text = WORDS[language].aboutTheText;
    return {
      id: code,
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
      defaultConfiguration: { level: LEVEL[level] },
      properties: { tags },
    };
  }
  const rule = RULES[code]!;
  const { title, what, advice } = rule.docs[language];
  return {
    id: code,
    shortDescription: { text: asMessage(`${title}.`) },
    fullDescription: { text: asMessage(what) },
    help: { text: asMessage(`${what}\n\n${advice}`), markdown: section(code, rule, language) },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags },
  };
}

/** Where a file is: from the root when it lies in it, else in full. */
function locationOf(uri: string, root: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (!isInside(uri, root)) return { uri };
  const parts = pathTo(uri, `${root}/x`).split('/');
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/** Lines and columns from 1; the end is the place behind the last character. */
function regionOf(document: CheckedPlan['document'], range: TextRange): object {
  const { start, end } = toRange(document, range);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/**
 * What tells a finding from the others of its file, wherever its line moves to: its rule, the text of its line, and
 * how many such findings stand above it.
 */
function fingerprints({ document, findings, silenced }: CheckedPlan): (finding: Finding) => string {
  const seen = new Map<string, number>();
  const all = [...findings, ...silenced.map(({ finding }) => finding)]
    .filter(isHere)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const known = new Map<Finding, string>();
  for (const finding of all) {
    const { line } = document.positionAt(finding.range.start);
    const text = document
      .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
      .replace(/\s+/g, ' ')
      .trim();
    const key = `${finding.code}\n${text}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    known.set(finding, createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32));
  }
  return finding => known.get(finding) ?? '';
}

/** A sentence as SARIF writes it: its braces would be arguments, and its brackets links to places. */
function asMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]\n]*\]\()/g, '\\[');
}
