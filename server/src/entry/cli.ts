import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../cli/program.js';

// The server is a bundle of its own beside this one, so that checking plans does not load it.
const server = pathToFileURL(path.join(__dirname, 'server.cjs')).href;

const { stdout, stderr, env } = process;
run(process.argv.slice(2), {
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  isTTY: stdout.isTTY,
  columns: stdout.columns,
  startServer: () => import(server),
}).then(code => {
  process.exitCode = code;
});
