import {
  type AstNodeDescription,
  DefaultLinker,
  DocumentState,
  type LangiumDocument,
  type LocalSymbols,
  MultiMap,
  type ReferenceDescription,
  type ReferenceDescriptionProvider,
  type ScopeComputation,
} from 'langium';

/*
 * The grammar has no cross-references: names are data, and they are resolved on the way to the plan. So the
 * phases in which Langium looks for symbols and links them have nothing to find, and need not walk the tree.
 */

export class NoScopes implements ScopeComputation {
  async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap();
  }
}

export class NoLinks extends DefaultLinker {
  override async link(document: LangiumDocument): Promise<void> {
    document.state = DocumentState.Linked;
  }

  override unlink(document: LangiumDocument): void {
    document.references = [];
  }
}

export class NoReferences implements ReferenceDescriptionProvider {
  async createDescriptions(): Promise<ReferenceDescription[]> {
    return [];
  }
}
