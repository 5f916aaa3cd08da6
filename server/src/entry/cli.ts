import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onInterrupt, watchFolder } from '../cli/process-events.js';
import { run } from '../cli/program.js';

// The server is a bundle of its own beside this one, so that checking plans does not load it.
const server = pathToFileURL(path.join(__dirname, 'server.cjs')).href;

const { stdin, stdout, stderr, env } = process;
run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  isTTY: stdout.isTTY,
  isErrorTTY: stderr.isTTY,
  columns: stdout.columns,
  now: () => performance.now(),
  watchFolder,
  onInterrupt,
  startServer: () => import(server),
}).then(code => {
  process.exitCode = code;
});
