import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { DISK } from '../cli/disk.js';
import { startServer } from '../lsp/server.js';

// The bundle lies in out/, and the pages of the rules beside it in docs/rules/.
const docs = pathToFileURL(path.join(__dirname, '..', 'docs', 'rules')).toString();

startServer(createConnection(ProposedFeatures.all), { docs, now: () => performance.now(), reader: DISK });
