import { expect, test } from 'vitest';
import { freePort } from '../../scripts/lib/port.mjs';
import { Refusal } from '../../scripts/lib/refusal.mjs';
import { chooseEditor } from '../../scripts/lib/vscode.mjs';

test('RUNPLAN_VSCODE decides where the editor tests run', async () => {
  expect(await chooseEditor(process.execPath)).toMatchObject({
    kind: 'desktop',
    executable: process.execPath,
  });
  expect(await chooseEditor('host')).toMatchObject({ kind: 'host' });
});

test('a path that leads nowhere is refused in words', async () => {
  await expect(chooseEditor('/no/such/code')).rejects.toThrow(Refusal);
  await expect(chooseEditor('/no/such/code')).rejects.toThrow('there is no such file');
});

test('a port that is taken is replaced by a free one', async () => {
  const { createServer } = await import('node:net');
  const server = createServer();
  const taken = await new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve(server.address().port)),
  );
  const other = await freePort(taken);
  expect(other).not.toBe(taken);
  expect(other).toBeGreaterThan(0);
  await new Promise(resolve => server.close(resolve));
  expect(await freePort(taken)).toBe(taken);
});
