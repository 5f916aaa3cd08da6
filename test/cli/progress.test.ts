import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { CLEAN, folderWith, runplan, STRAY } from './support.js';

/** A clock that is so many milliseconds further each time it is looked at. */
const clock = (step: number) => {
  let at = 0;
  return () => {
    at += step;
    return at;
  };
};

const plans = (count: number, text = CLEAN) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.runplan`, text]));

const check = (files: Record<string, string>, step: number, isErrorTTY = true, ...args: string[]) =>
  runplan(['check', ...args, '.'], { cwd: folderWith(files), now: clock(step), isErrorTTY });

test('a long run says how far it is, and leaves nothing behind', async () => {
  const { stdout, stderr } = await check(plans(4), 600);
  expect(stdout).toBe('4 plans, nothing to mend\n');
  expect(stderr).toBe(
    '\r2 plans checked…\u001b[K\r3 plans checked…\u001b[K\r4 plans checked…\u001b[K\r\u001b[K',
  );
  expect((await check(plans(2), 600, true, '--language', 'nl')).stderr).toContain("\r2 schema's nagekeken…");
});

test('what is done within a second, or seen by nobody, needs no word', async () => {
  expect((await check(plans(4), 200)).stderr).toBe('');
  expect((await check(plans(4), 600, false)).stderr).toBe('');
});

test('the line changes no more often than can be read', async () => {
  const { stderr } = await check(plans(40), 50);
  const times = stderr.match(/checked/g) ?? [];
  expect(times.length).toBeGreaterThan(5);
  expect(times.length).toBeLessThan(15);
});

test('findings are never written behind it', async () => {
  let all = '';
  const terminal = new Writable({
    write(data, _encoding, done) {
      all += data.toString();
      done();
    },
  });
  await runplan(['check', '.'], {
    cwd: folderWith(plans(4, STRAY)),
    now: clock(600),
    isErrorTTY: true,
    stdout: terminal,
    stderr: terminal,
  });
  const erased = all.split('\r\u001b[K').join('\n').split('\n');
  const findings = erased.filter(line => line.includes('  error  '));
  expect(findings.map(line => line.slice(0, 15))).toEqual(
    [0, 1, 2, 3].map(index => `${index}.runplan:6:7  `),
  );
});
