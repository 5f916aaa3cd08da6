import { DocumentState, isOperationCancelled, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';

/**
 * Answers a request about a document once all changes that came before it are in. Langium's own handler holds up
 * further changes until it has answered; this one does not, so that looking through a whole workspace stops nobody
 * from typing. What an answer rests on has to be taken before its first `await`.
 */
export function answering<Params extends { readonly textDocument: TextDocumentIdentifier }, Answer>(
  { workspace }: LangiumSharedServices,
  answer: (
    document: LangiumDocument,
    params: Params,
    token: CancellationToken,
  ) => Answer | undefined | Promise<Answer | undefined>,
): (params: Params, token: CancellationToken) => Promise<Answer | null | ResponseError<void>> {
  return async (params, token) => {
    const uri = URI.parse(params.textDocument.uri);
    try {
      await workspace.WorkspaceManager.ready;
      // The answer may rest on any open plan, so it is not enough that this one is ready.
      await workspace.DocumentBuilder.waitUntil(DocumentState.Linked, token);
      await workspace.DocumentBuilder.waitUntil(DocumentState.Linked, uri, token);
      const document = workspace.LangiumDocuments.getDocument(uri);
      const answered = document && (await answer(document, params, token));
      if (!token.isCancellationRequested) return answered ?? null;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      if (!isOperationCancelled(error)) throw error;
    }
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  };
}
