import { DocumentCache, DocumentState, URI } from 'langium';
import { beforeEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Plans } from '../../server/src/lsp/plans.js';
import { createServices, type Services } from '../../server/src/lsp/services.js';
import { MemoryDisk } from './memory-disk.js';

/*
 * An experiment. A plan uses a session of a file, and that changes from 5 km to 9 km while the plan stays as it is.
 * What does a rule see that looks at the plan in the second build, and what does a hover read afterwards? There are
 * several ways to keep a plan, and some of them keep it for too long.
 */

const PLAN = URI.parse('file:///plans/plan.runplan');
const CLUB = URI.parse('file:///plans/club.runplan');
const club = (km: number) => `session towpath = easy ${km} km\n`;

let services: Services;
let plans: Plans;
beforeEach(async () => {
  services = createServices({
    reader: new MemoryDisk(),
    failed: error => {
      throw error;
    },
  });
  plans = new Plans(services.files);
});

type Read = () => number;

/** Kilometres of the plan, made anew. */
function kilometres(): number {
  const { distance } = plans.of(services.files.document(PLAN.toString())!).weeks[0]!.totals;
  return distance.known ? distance.value / 1000 : Number.NaN;
}

/** The kilometres as one of Langium's caches has them. */
function keptIn(state?: DocumentState): Read {
  const cache = new DocumentCache<'km', number>(services.shared, state);
  return () => cache.get(PLAN, 'km', kilometres);
}

async function write(uri: URI, version: number, text: string, token?: CancellationTokenSource['token']) {
  services.shared.workspace.TextDocuments.set(TextDocument.create(uri.toString(), 'runplan', version, text));
  await services.shared.workspace.DocumentBuilder.update([uri], [], token);
}

async function openBoth(): Promise<void> {
  await write(CLUB, 1, club(5));
  await write(PLAN, 1, 'use "club.runplan"\nweek 1\n  mon towpath\n');
}

describe('the file changes', () => {
  test.each([
    ['Langium’s cache, emptied for documents that changed', () => keptIn(), 5, 5],
    [
      'Langium’s cache, emptied for documents that are linked again',
      () => keptIn(DocumentState.Linked),
      9,
      9,
    ],
    ['by the texts that the plan rests on', () => kilometres, 9, 9],
  ])('%s', async (_what, way, rule, hover) => {
    const read = way();
    const seen: number[] = [];
    services.shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.IndexedReferences, ({ uri }) => {
      if (uri.toString() === PLAN.toString()) seen.push(read());
    });
    await openBoth();
    expect([seen.at(-1), read()]).toEqual([5, 5]);
    await write(CLUB, 2, club(9));
    expect([seen.at(-1), read()]).toEqual([rule, hover]);
  });
});

describe('the file changes, and the build is stopped just after the plan was linked', () => {
  test.each([
    [
      // With Langium's own builder this reads 5: it skips whoever still has to hear of the phase. Ours does not.
      'Langium’s cache, emptied for documents that are linked again',
      () => keptIn(DocumentState.Linked),
      9,
    ],
    ['kept by the texts that the plan rests on, as it is done here', () => kilometres, 9],
  ])('%s', async (_what, way, hover) => {
    let stop: CancellationTokenSource | undefined;
    services.shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Linked, ({ uri }) => {
      if (uri.toString() === PLAN.toString()) stop?.cancel();
    });
    const read = way();
    await openBoth();
    expect(read()).toBe(5);
    stop = new CancellationTokenSource();
    await expect(write(CLUB, 2, club(9), stop.token)).rejects.toBeDefined();
    stop = undefined;
    await services.shared.workspace.DocumentBuilder.update([], []);
    expect(read()).toBe(hover);
  });
});

test('whoever waits for the findings hears of them, also when the build is stopped meanwhile', async () => {
  const { DocumentBuilder } = services.shared.workspace;
  const stop = new CancellationTokenSource();
  const heard: string[] = [];
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, () => stop.cancel());
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => void heard.push(uri.toString()));
  await write(PLAN, 1, 'week 1\n  mon easy 5 km\n', stop.token).catch(() => undefined);
  await DocumentBuilder.update([], []);
  expect(heard).toEqual([PLAN.toString()]);
});
