import { createServer } from 'node:net';

/** The wished port of this machine if nobody listens there, else one that the system picks. */
export async function freePort(wished) {
  return (await listen(wished)) ?? (await listen(0));
}

function listen(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
}
