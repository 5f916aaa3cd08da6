import { expect, test } from 'vitest';
import { CLEAN, folderWith, JUMP, runplan, STRAY } from './support.js';

const github = (cwd: string, ...args: string[]) => runplan(['check', '--format', 'github', ...args], { cwd });

test('a finding is a workflow command with its place, and the end is a line for people', async () => {
  const cwd = folderWith({ 'a.runplan': STRAY });
  const { stdout, code } = await github(cwd, 'a.runplan');
  const [command, ...rest] = stdout.split('\n');
  expect(command).toMatch(
    /^::error file=a\.runplan,line=6,endLine=6,col=7,endColumn=10,title=text\/stray::`\?\?\?` does not belong here\. /,
  );
  expect(rest).toEqual(['1 plan, 1 error', '']);
  expect(code).toBe(1);
});

test('levels are those of GitHub, and sentences those of the language', async () => {
  const cwd = folderWith({
    'a.runplan': `// runplan-ignore load/weekly-jump: nothing\n${CLEAN}`,
    'b.runplan': JUMP,
  });
  const { stdout } = await github(cwd, '--language', 'nl', '.');
  expect(stdout).toContain('::notice file=a.runplan,line=1,');
  expect(stdout).toMatch(/::warning file=b\.runplan,.*::Week 1 komt/);
});

test('signs that mean something in a command are written otherwise', async () => {
  const cwd = folderWith({ 'a,b:c%.runplan': 'week 1\n  mon easy 5 km 100%%\n', 'clean.runplan': CLEAN });
  const { stdout } = await github(cwd, 'a,b:c%.runplan');
  expect(stdout).toContain('file=a%2Cb%3Ac%25.runplan,');
  for (const line of stdout.split('\n').filter(each => each.startsWith('::'))) {
    const message = line.slice(line.indexOf('::', 2) + 2);
    expect(message.replace(/%(?:25|0A|0D)/g, '')).not.toContain('%');
  }
});

test('paths start from the workspace that GitHub gives', async () => {
  const cwd = folderWith({ 'plans/a.runplan': STRAY });
  const { stdout } = await runplan(['check', '--format', 'github', 'a.runplan'], {
    cwd: `${cwd}/plans`,
    env: { GITHUB_WORKSPACE: cwd },
  });
  expect(stdout).toContain('::error file=plans/a.runplan,');
});
