import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { STATUS_NOTIFICATION } from '../../server/src/lsp/protocol.js';
import { CLEAN, folderWith, PROJECT, STRAY } from './support.js';

const CLI = path.join(PROJECT, 'out/cli.cjs');

/** Runs the command line as it is installed: the bundle, in a process of its own. */
function start(args: readonly string[], cwd = PROJECT) {
  const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8' };
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', text => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    output.stderr += text;
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>(resolve =>
    child.on('close', code => resolve({ code, ...output })),
  );
  return { child, output, ended };
}

describe('the command line as it ships', () => {
  beforeAll(() => {
    if (!existsSync(CLI)) throw new Error('out/cli.cjs is not there. Run `npm run build` first.');
  });

  test('starts with the line that makes it a program, and does not hold the language server', () => {
    const text = readFileSync(CLI, 'utf8');
    expect(text.slice(0, 20)).toBe('#!/usr/bin/env node\n');
    expect(text.includes(STATUS_NOTIFICATION)).toBe(false);
    const server = readFileSync(path.join(PROJECT, 'out/server.cjs'), 'utf8');
    expect(server.includes(STATUS_NOTIFICATION)).toBe(true);
  });

  test('checks a plan, with its exit code', async () => {
    const cwd = folderWith({ 'a b#c%.runplan': CLEAN, 'stray.runplan': STRAY });
    expect(await start(['check', 'a b#c%.runplan'], cwd).ended).toEqual({
      code: 0,
      stdout: '1 plan, nothing to mend\n',
      stderr: '',
    });
    expect(await start(['check', 'nowhere', '.'], cwd).ended).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('2 plans, 1 error'),
      stderr: 'There is no file or folder "nowhere".\n',
    });
  });

  test('reads standard input', async () => {
    const { child, ended } = start(['check', '-']);
    child.stdin.end(STRAY);
    expect(await ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^<stdin>:6:7/), stderr: '' });
  });

  test.skipIf(process.platform === 'win32')('watches plans until Ctrl+C', async () => {
    const cwd = folderWith({ 'a.runplan': CLEAN });
    const { child, output, ended } = start(['check', '--watch', '.'], cwd);
    const says = (text: string) =>
      new Promise<void>(resolve => {
        const look = () => output.stdout.includes(text) && resolve();
        child.stdout.on('data', look);
        child.on('close', () => resolve());
        look();
      });
    await says('Ctrl+C');
    writeFileSync(path.join(cwd, 'a.runplan'), STRAY);
    await says('1 error');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Checked again: a.runplan\na.runplan:6:7  error'),
      stderr: '',
    });
  });

  test('bears a reader who leaves', async () => {
    const plans = Array.from({ length: 200 }, (_, index) => [`${index}.runplan`, STRAY.repeat(5)]);
    const { child, ended } = start(['check', '.'], folderWith(Object.fromEntries(plans)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toMatchObject({ code: 1, stderr: '' });
  });

  test('is the language server for an editor that asks', async () => {
    const { child, output, ended } = start(['server', '--stdio']);
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const answer = (id: number) =>
      new Promise<void>(resolve => {
        const look = () => output.stdout.includes(`"id":${id},"result"`) && resolve();
        child.stdout.on('data', look);
        child.on('close', () => resolve());
      });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answer(1);
    expect(output.stdout).toContain('"capabilities"');
    send({ id: 2, method: 'shutdown' });
    await answer(2);
    send({ method: 'exit' });
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });
});
