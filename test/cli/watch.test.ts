import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { watchFolder } from '../../server/src/cli/process-events.js';
import { CLEAN, folderWith, JUMP, runplan, STRAY } from './support.js';

const WAITING = 'Waiting for changes. Ctrl+C ends.\n\n';

/** A run of `check --watch` whose files change when the test says so. */
function watching(cwd: string, ...args: string[]) {
  const watched = new Map<string, () => void>();
  let closed = 0;
  let interrupt = () => {};
  let text = '';
  let taken = 0;
  let wake = () => {};
  const stdout = new Writable({
    write(data, _encoding, done) {
      text += data.toString();
      wake();
      done();
    },
  });
  const ended = runplan(['check', '--watch', ...args], {
    cwd,
    stdout,
    watchFolder: (folder, changed) => {
      watched.set(folder, changed);
      return { close: () => closed++ };
    },
    onInterrupt: interrupted => {
      interrupt = interrupted;
      return { close: () => closed++ };
    },
  });
  return {
    watched,
    /** What was written since it was last asked, up to the next time that it waits. */
    async next(end = WAITING): Promise<string> {
      while (!text.includes(end, taken))
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      const from = taken;
      taken = text.indexOf(end, taken) + end.length;
      return text.slice(from, taken - end.length);
    },
    change(file: string, content: string | undefined) {
      const place = path.join(cwd, file);
      if (content === undefined) rmSync(place);
      else {
        mkdirSync(path.dirname(place), { recursive: true });
        writeFileSync(place, content);
        old(place);
      }
      for (const [folder, changed] of watched) if (place.startsWith(`${folder}${path.sep}`)) changed();
    },
    /** Something happens that is no change of a plan. */
    nudge: () => [...watched.values()][0]!(),
    async end() {
      interrupt();
      const { code, stderr } = await ended;
      return { code, stderr, left: watched.size + 1 - closed, rest: text.slice(taken) };
    },
  };
}

let minutes = 0;

/** Gives a file a time of its own, long enough ago that it cannot be the one before. */
function old(file: string) {
  const time = new Date(Date.UTC(2026, 0, 1, 0, minutes++));
  utimesSync(file, time, time);
}

describe('check --watch', () => {
  test('checks, waits, checks what changes, and ends with Ctrl+C', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN, 'b.runplan': JUMP });
    const run = watching(cwd, '.');
    expect(await run.next()).toMatch(/^b\.runplan:4:1 {2}warning[\s\S]*\n2 plans, 1 warning\n$/);
    run.change('a.runplan', STRAY);
    expect(await run.next()).toMatch(
      /^Checked again: a\.runplan\na\.runplan:6:7 {2}error[\s\S]*\n2 plans, 1 error, 1 warning\n$/,
    );
    run.change('a.runplan', CLEAN);
    expect(await run.next()).toBe('Checked again: a.runplan\n2 plans, 1 warning\n');
    expect(await run.end()).toEqual({ code: 0, stderr: '', left: 0, rest: '' });
  });

  test('says nothing where nothing that matters changed', async () => {
    const run = watching(folderWith({ 'a.runplan': CLEAN }), '.');
    await run.next();
    run.nudge();
    run.change('notes.txt', 'not a plan');
    run.change('a.runplan', STRAY);
    expect(await run.next()).toMatch(/^Checked again: a\.runplan\n/);
    expect((await run.end()).rest).toBe('');
  });

  test('notices plans that come and go, in new folders as well', async () => {
    const run = watching(folderWith({ 'a.runplan': CLEAN }), '.');
    await run.next();
    run.change('new/b.runplan', STRAY);
    expect(await run.next()).toMatch(/^Checked again: new\/b\.runplan\n[\s\S]*\n2 plans, 1 error\n$/);
    run.change('new/b.runplan', undefined);
    expect(await run.next()).toBe('1 plan, nothing to mend\n');
    await run.end();
  });

  test('checks a plan again when a file that it uses changes, is removed and comes back', async () => {
    const cwd = folderWith({
      'plans/a.runplan': `use "../club/words.runplan"\n${CLEAN.replace('easy 5 km', 'hilly')}`,
      'plans/b.runplan': CLEAN,
      'club/words.runplan': 'session hilly = hills 8 x 60 s\n',
    });
    const run = watching(cwd, 'plans');
    expect(await run.next()).toBe('2 plans, nothing to mend\n');
    run.change('club/words.runplan', 'session flat = easy 5 km\n');
    expect(await run.next()).toMatch(/^Checked again: plans\/a\.runplan\n[\s\S]*\n2 plans, 1 error\n$/);
    run.change('club/words.runplan', undefined);
    expect(await run.next()).toContain('There is no file');
    run.change('club/words.runplan', 'session hilly = hills 8 x 60 s\n');
    expect(await run.next()).toBe('Checked again: plans/a.runplan\n2 plans, nothing to mend\n');
    await run.end();
  });

  test('says once of a path that there is nothing', async () => {
    const run = watching(folderWith({ 'a.runplan': CLEAN }), 'nowhere', 'a.runplan');
    await run.next();
    run.change('a.runplan', STRAY);
    await run.next();
    expect(await run.end()).toMatchObject({
      code: 0,
      stderr: 'There is no file or folder "nowhere".\n',
    });
  });

  test('names a few plans, and says how many more there are', async () => {
    const words = 'session hilly = hills 8 x 60 s\n';
    const plan = `use "words.txt"\n${CLEAN.replace('easy 5 km', 'hilly')}`;
    const names = [1, 2, 3, 4, 5].map(each => `${each}.runplan`);
    const cwd = folderWith({ 'words.txt': words, ...Object.fromEntries(names.map(name => [name, plan])) });
    const run = watching(cwd, '--language', 'nl', '.');
    const waiting = 'Wacht op wijzigingen. Stoppen: Ctrl+C.\n\n';
    await run.next(waiting);
    run.change('words.txt', `${words}// more\n`);
    expect(await run.next(waiting)).toBe(
      "Opnieuw nagekeken: 1.runplan, 2.runplan, 3.runplan en nog 2\n5 schema's, niets te verbeteren\n",
    );
    await run.end();
  });

  test('is for plans in files, and for people', async () => {
    for (const args of [['-'], ['--format', 'json', '.'], ['--fix', '.'], ['--timing', '.']]) {
      const { code, stdout, stderr } = await runplan(['check', '--watch', ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--watch');
    }
  });
});

test('the system tells of changes in a folder', async () => {
  const folder = folderWith({ 'a.runplan': CLEAN });
  let closable = { close: () => {} };
  await new Promise<void>(resolve => {
    closable = watchFolder(folder, resolve);
    writeFileSync(path.join(folder, 'a.runplan'), STRAY);
  });
  closable.close();
  // A folder that is not there is quiet.
  watchFolder(path.join(folder, 'nowhere'), () => {}).close();
});
