import { DocumentCache, DocumentState, type LangiumDocument, type LangiumSharedCoreServices } from 'langium';
import type { Plan } from '../plan/plan.js';
import { planOf } from '../resolve/plan-of.js';

/** The plan of each document, made once per version and shared by everything that reads it. */
export class Plans {
  // Dropped when a document is linked again: that also happens when a file it depends on changes.
  private readonly cache: DocumentCache<'plan', Plan>;

  constructor(shared: LangiumSharedCoreServices) {
    this.cache = new DocumentCache(shared, DocumentState.Linked);
  }

  of(document: LangiumDocument): Plan {
    return this.cache.get(document.uri, 'plan', () =>
      planOf(document.textDocument.getText(), document.parseResult),
    );
  }
}
