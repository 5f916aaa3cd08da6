import { DocumentState } from 'langium';
import {
  addCodeActionHandler,
  addDocumentUpdateHandler,
  addFileOperationHandler,
  addHoverHandler,
  type LangiumSharedServices,
} from 'langium/lsp';
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { FileReader } from '../files/file-reader.js';
import { Checks } from './checks.js';
import { PlanCodeActions } from './code-actions.js';
import { ConfigProblems } from './config-problems.js';
import { definitionAt } from './definition.js';
import { documentLinks } from './document-links.js';
import { highlightsAt } from './highlights.js';
import { PlanHover } from './hover.js';
import type { LoadedFiles } from './loaded-files.js';
import { Plans } from './plans.js';
import { referencesAt } from './references.js';
import { rename, renamedAt } from './rename.js';
import { answering } from './requests.js';
import { RulesInForce } from './rules-in-force.js';
import { createServices } from './services.js';
import { Settings } from './settings.js';
import { StatusReporter } from './status.js';
import { PlanValidator } from './validator.js';

export interface ServerOptions {
  /** Where the pages of the rules are, as a URI without a slash at its end. */
  readonly docs?: string;
  /** A clock in milliseconds, for the status. */
  readonly now: () => number;
  /** How files are read that are not open in the editor. */
  readonly reader: FileReader;
}

/** Starts Runplan's language server on a connection. It offers what is listed here, and nothing half-made. */
export function startServer(connection: Connection, { docs, now, reader }: ServerOptions): void {
  const settings = new Settings(connection);
  let capabilities: ClientCapabilities = {};
  // Langium's own providers know only the grammar, and would propose and show what helps no runner.
  const { shared, files, folders, parser } = createServices({
    connection,
    reader,
    failed: error => connection.console.error(`Looking at the plans failed: ${String(error)}`),
    editor: loaded => {
      const needs = {
        plans: new Plans(loaded),
        files: loaded,
        checks: new Checks(),
        rules: new RulesInForce(loaded, settings),
        settings,
        connection,
        docs,
        client: () => capabilities,
      };
      return {
        validation: { DocumentValidator: () => new PlanValidator(needs) },
        lsp: {
          HoverProvider: () => new PlanHover(needs),
          CodeActionProvider: () => new PlanCodeActions(needs),
        },
      };
    },
  });

  const status = new StatusReporter(connection, shared, { version, now });
  addDocumentUpdateHandler(connection, shared);
  addFileOperationHandler(connection, shared);
  addHoverHandler(connection, shared, DocumentState.Linked);
  addCodeActionHandler(connection, shared, DocumentState.Linked);
  publishFindings(connection, shared, files, status);
  const configProblems = new ConfigProblems(connection, files, settings);
  files.onConfigured(() => configProblems.publish());
  const recheck = () => {
    recheckOpen(shared, files).catch((error: unknown) =>
      connection.console.error(`Checking again failed: ${String(error)}`),
    );
  };
  settings.onChange(recheck);

  connection.onInitialize(async params => {
    ({ capabilities } = params);
    await settings.initialize(params);
    folders.initialize(params);
    const result = await shared.lsp.LanguageServer.initialize(params);
    return {
      ...result,
      capabilities: withOwnWords(result.capabilities, capabilities),
      serverInfo: { name: 'Runplan', version },
    };
  });
  connection.onInitialized(params => {
    shared.lsp.LanguageServer.initialized(params);
    folders.initialized(connection, recheck);
    const canRegister = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    void settings.initialized(canRegister).then(() => status.ready());
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => settings.refresh(pushed));

  connection.onDefinition(
    answering(shared, (document, params) => {
      const links = definitionAt(files, document, params);
      if (capabilities.textDocument?.definition?.linkSupport) return links;
      return links?.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
    }),
  );
  connection.onReferences(
    answering(shared, (document, params, token) => referencesAt(files, parser, document, params, token)),
  );
  connection.onDocumentHighlight(
    answering(shared, (document, params) => highlightsAt(files, document, params)),
  );
  connection.onDocumentLinks(answering(shared, document => documentLinks(files, document)));
  const renaming = () => {
    const versions = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    return { files, parser, settings, versions };
  };
  connection.onPrepareRename(
    answering(shared, (document, params) => renamedAt(renaming(), document, params)),
  );
  connection.onRenameRequest(
    answering(shared, (document, params, token) => rename(renaming(), document, params, token)),
  );
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

/** What is offered for the words and files of the author, beside what Langium knows of. */
function withOwnWords(offered: ServerCapabilities, client: ClientCapabilities): ServerCapabilities {
  return {
    ...offered,
    workspace: { ...offered.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    // Only editors that know about preparing may be told.
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  };
}

/** Tells the editor what was found, of documents that are open and of no others. */
function publishFindings(
  connection: Connection,
  shared: LangiumSharedServices,
  files: LoadedFiles,
  status: StatusReporter,
): void {
  const published = new Set<string>();
  shared.workspace.DocumentBuilder.onUpdate((_changed, deleted) => {
    for (const uri of deleted.map(String))
      if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, document => {
    const { uri, version: documentVersion } = document.textDocument;
    if (!files.isOpen(uri)) return;
    published.add(document.uri.toString());
    void connection.sendDiagnostics({
      uri,
      version: documentVersion,
      diagnostics: document.diagnostics ?? [],
    });
    status.checked(uri, document.diagnostics?.length ?? 0);
  });
}

/** Looks at every open plan again, after the settings or the folders changed. */
async function recheckOpen(shared: LangiumSharedServices, files: LoadedFiles): Promise<void> {
  await shared.workspace.WorkspaceLock.write(token =>
    shared.workspace.DocumentBuilder.update(
      files.open.map(({ uri }) => uri),
      [],
      token,
    ),
  );
}
