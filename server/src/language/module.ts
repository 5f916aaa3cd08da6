import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { RunplanGeneratedModule, RunplanGeneratedSharedModule } from './generated/module.js';
import { NoLinks, NoReferences, NoScopes } from './names-are-data.js';
import { RunplanLexer } from './parsing/lexer.js';
import { RunplanParser } from './parsing/parser.js';
import { RunplanTokenBuilder } from './parsing/token-builder.js';
import { VerbatimValueConverter } from './parsing/value-converter.js';

/** What Runplan changes in Langium's core: how text becomes a tree. The editor's services are in `lsp/`. */
export const RunplanLanguageModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new RunplanTokenBuilder(),
    // Langium would build a second parser for its own completion at every start, and nobody asks it.
    CompletionParser: () => undefined as never,
    Lexer: services => new RunplanLexer(services),
    LangiumParser: services => RunplanParser.create(services),
    ValueConverter: () => new VerbatimValueConverter(),
  },
  references: {
    ScopeComputation: () => new NoScopes(),
    Linker: services => new NoLinks(services),
  },
  workspace: { ReferenceDescriptionProvider: () => new NoReferences() },
};

/** What makes a tree of a text. */
export type PlanParser = LangiumCoreServices['parser']['LangiumParser'];

/** The language by itself, for the command line and the tests: no editor protocol, no file system. */
export function createLanguage(
  override: Module<LangiumCoreServices, PartialLangiumCoreServices> = {},
): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    RunplanGeneratedSharedModule,
  );
  const services = inject(
    createDefaultCoreModule({ shared }),
    RunplanGeneratedModule,
    RunplanLanguageModule,
    override,
  );
  shared.ServiceRegistry.register(services);
  return services;
}
