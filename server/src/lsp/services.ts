import {
  createDefaultCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
} from 'langium';
import {
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumSharedServices,
  type PartialLangiumLSPServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import type { FileReader } from '../files/file-reader.js';
import { RunplanGeneratedModule, RunplanGeneratedSharedModule } from '../language/generated/module.js';
import { type PlanParser, RunplanLanguageModule } from '../language/module.js';
import { LoadedFiles } from './loaded-files.js';
import { FolderOperations, OpenPlansHandler, OpenPlansOnly } from './open-plans.js';
import { OneLanguage, PlanBuilder, UseIndex } from './plan-builder.js';
import { WorkspaceFolders } from './workspace-folders.js';

type EditorModule = Module<LangiumCoreServices & PartialLangiumLSPServices, PartialLangiumServices>;

export interface ServicesOptions {
  /** Absent in tests of what happens without an editor. */
  readonly connection?: DefaultSharedModuleContext['connection'];
  readonly reader: FileReader;
  /** Told when looking at the documents failed. */
  readonly failed: (error: unknown) => void;
  /** What the editor is shown, made of the files that are loaded. */
  readonly editor?: (files: LoadedFiles) => EditorModule;
}

export interface Services {
  readonly shared: LangiumSharedServices;
  readonly files: LoadedFiles;
  readonly folders: WorkspaceFolders;
  readonly parser: PlanParser;
}

/** Langium's services, with what Runplan changes in them: which documents there are, and when they are looked at. */
export function createServices({ connection, reader, failed, editor }: ServicesOptions): Services {
  const folders = new WorkspaceFolders();
  const files = new LoadedFiles(() => shared.workspace, reader, folders);
  const shared: LangiumSharedServices = inject(
    createDefaultSharedModule({ connection, ...EmptyFileSystem }),
    RunplanGeneratedSharedModule,
    {
      ServiceRegistry: (services: LangiumSharedServices) => new OneLanguage(services),
      lsp: {
        DocumentUpdateHandler: (services: LangiumSharedServices) =>
          new OpenPlansHandler(services, files, failed),
        FileOperationHandler: (services: LangiumSharedServices) =>
          new FolderOperations(() => services.lsp.DocumentUpdateHandler as OpenPlansHandler),
        WorkspaceSymbolProvider: () => undefined,
      },
      workspace: {
        DocumentBuilder: (services: LangiumSharedServices) => new PlanBuilder(services, files),
        IndexManager: (services: LangiumSharedServices) => new UseIndex(services, files),
        WorkspaceManager: (services: LangiumSharedServices) => new OpenPlansOnly(services),
      },
    },
  ) as LangiumSharedServices;
  const runplan = inject(
    createDefaultCoreModule({ shared }),
    RunplanGeneratedModule,
    RunplanLanguageModule,
    editor?.(files) ?? {},
  );
  shared.ServiceRegistry.register(runplan);
  return { shared, files, folders, parser: runplan.parser.LangiumParser };
}
