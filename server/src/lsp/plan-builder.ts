import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  DefaultIndexManager,
  DefaultServiceRegistry,
  Deferred,
  DocumentState,
  type LangiumCoreServices,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import type { LoadedFiles } from './loaded-files.js';

type CancellationToken = Cancellation.CancellationToken;

/** Langium's builder, which here also brings in what open plans use, and lets go of what they use no more. */
export class PlanBuilder extends DefaultDocumentBuilder {
  private readonly announced = new Set<Deferred>();
  private arrived: Deferred | undefined;

  constructor(
    services: LangiumSharedCoreServices,
    private readonly files: LoadedFiles,
  ) {
    super(services);
  }

  /** Says that an update is on its way: questions that come after this are about what it brings. */
  announce(): Deferred {
    const deferred = new Deferred();
    this.announced.add(deferred);
    return deferred;
  }

  /** An update that was announced. What there is to update is asked when its turn has come. */
  async arrive(
    announced: Deferred,
    what: () => { readonly changed: URI[]; readonly deleted: URI[] },
    token: CancellationToken,
  ): Promise<void> {
    this.arrived = announced;
    try {
      const { changed, deleted } = what();
      await this.update(changed, deleted, token);
    } finally {
      this.hasArrived();
    }
  }

  override async update(
    changed: URI[],
    deleted: URI[],
    token: CancellationToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    await super.update(changed, deleted, token);
    const unused = this.files.releaseUnused();
    if (unused.length > 0)
      await super.update(
        [],
        unused.map(({ uri }) => uri),
        token,
      );
  }

  // By now every document knows whether it has to be built again.
  protected override async emitUpdate(changed: URI[], deleted: URI[]): Promise<void> {
    this.hasArrived();
    this.files.changed();
    await super.emitUpdate(changed, deleted);
  }

  private hasArrived(): void {
    if (!this.arrived) return;
    this.announced.delete(this.arrived);
    this.arrived.resolve();
    this.arrived = undefined;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    token: CancellationToken,
  ): Promise<void> {
    // Only a tree knows what a plan uses.
    await this.runCancelable(documents, DocumentState.Parsed, token, document =>
      this.langiumDocumentFactory.update(document, token),
    );
    const loaded = await this.files.load(token);
    const kept = documents.filter(document => this.langiumDocuments.getDocument(document.uri) === document);
    await super.buildDocuments([...kept, ...loaded], options, token);
  }

  /**
   * A document that has come this far says so, also where the next update cancels this one. Langium would skip it, and as
   * the document counts as done, nobody would ever hear of its findings.
   */
  protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
    return super.notifyDocumentPhase(document, state, Cancellation.CancellationToken.None);
  }

  override waitUntil(state: DocumentState, token?: CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, token?: CancellationToken): Promise<URI>;
  override async waitUntil(
    state: DocumentState,
    uri?: URI | CancellationToken,
    token?: CancellationToken,
  ): Promise<unknown> {
    await Promise.all([...this.announced].map(({ promise }) => promise));
    return super.waitUntil(state, uri as URI, token);
  }
}

/** An open plan has to be looked at again when a file that it uses, directly or through others, changes. */
export class UseIndex extends DefaultIndexManager {
  constructor(
    services: LangiumSharedCoreServices,
    private readonly files: LoadedFiles,
  ) {
    super(services);
  }

  override isAffected({ uri }: LangiumDocument, changed: Set<string>): boolean {
    const file = uri.toString();
    return this.files.isOpen(file) && this.files.uses(file, changed);
  }
}

/** A file behind `use` may have any name, and is a plan all the same. */
export class OneLanguage extends DefaultServiceRegistry {
  override getServices(): LangiumCoreServices {
    return this.all[0]!;
  }
}
