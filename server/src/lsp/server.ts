import {
  createDefaultCoreModule,
  DocumentState,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
} from 'langium';
import {
  addCodeActionHandler,
  addDocumentUpdateHandler,
  addFileOperationHandler,
  addHoverHandler,
  createDefaultSharedModule,
  type LangiumSharedServices,
  type PartialLangiumLSPServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { RunplanGeneratedModule, RunplanGeneratedSharedModule } from '../language/generated/module.js';
import { RunplanLanguageModule } from '../language/module.js';
import { PlanCodeActions } from './code-actions.js';
import { PlanHover } from './hover.js';
import { OpenPlansHandler, OpenPlansOnly } from './open-plans.js';
import { Plans } from './plans.js';
import { Settings } from './settings.js';
import { StatusReporter } from './status.js';
import { PlanValidator } from './validator.js';

export interface ServerOptions {
  /** Where the pages of the rules are, as a URI without a slash at its end. */
  readonly docs?: string;
  /** A clock in milliseconds, for the status. */
  readonly now: () => number;
}

/** Starts Runplan's language server on a connection. It offers what is listed here, and nothing half-made. */
export function startServer(connection: Connection, { docs, now }: ServerOptions): void {
  const settings = new Settings(connection);
  const shared = inject(
    createDefaultSharedModule({ connection, ...EmptyFileSystem }),
    RunplanGeneratedSharedModule,
    {
      lsp: {
        DocumentUpdateHandler: (services: LangiumSharedServices) => new OpenPlansHandler(services),
        WorkspaceSymbolProvider: () => undefined,
      },
      workspace: { WorkspaceManager: (services: LangiumSharedServices) => new OpenPlansOnly(services) },
    },
  ) as LangiumSharedServices;
  const plans = new Plans(shared);
  const needs = { plans, settings, connection, docs };
  // Langium's own providers know only the grammar, and would propose and show what helps no runner.
  const editorModule: Module<LangiumCoreServices & PartialLangiumLSPServices, PartialLangiumServices> = {
    validation: { DocumentValidator: () => new PlanValidator(needs) },
    lsp: {
      HoverProvider: () => new PlanHover(needs),
      CodeActionProvider: () => new PlanCodeActions(needs),
    },
  };
  const runplan = inject(
    createDefaultCoreModule({ shared }),
    RunplanGeneratedModule,
    RunplanLanguageModule,
    editorModule,
  );
  shared.ServiceRegistry.register(runplan);

  const status = new StatusReporter(connection, shared, { version, now });
  addDocumentUpdateHandler(connection, shared);
  addFileOperationHandler(connection, shared);
  addHoverHandler(connection, shared, DocumentState.Linked);
  addCodeActionHandler(connection, shared, DocumentState.Linked);
  shared.workspace.DocumentBuilder.onUpdate((_changed, deleted) => {
    for (const uri of deleted) void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [] });
  });
  shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, document => {
    const { uri, version: documentVersion } = document.textDocument;
    void connection.sendDiagnostics({
      uri,
      version: documentVersion,
      diagnostics: document.diagnostics ?? [],
    });
    status.checked(uri, document.diagnostics?.length ?? 0);
  });
  settings.onChange(() => void recheckAll(shared));

  let canRegister = false;
  connection.onInitialize(async params => {
    canRegister = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    settings.initialize(params);
    const result = await shared.lsp.LanguageServer.initialize(params);
    return { ...result, serverInfo: { name: 'Runplan', version } };
  });
  connection.onInitialized(params => {
    shared.lsp.LanguageServer.initialized(params);
    void settings.initialized(canRegister).then(() => status.ready());
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => settings.refresh(pushed));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

/** Looks at every open plan again, after the settings changed. */
async function recheckAll(shared: LangiumSharedServices): Promise<void> {
  const uris = shared.workspace.LangiumDocuments.all.map(document => document.uri).toArray();
  await shared.workspace.WorkspaceLock.write(token =>
    shared.workspace.DocumentBuilder.update(uris, [], token),
  );
}
