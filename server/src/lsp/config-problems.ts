import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedConfig } from '../config/configuration.js';
import { configFindings } from '../config/findings.js';
import type { LoadedFiles } from './loaded-files.js';
import type { Settings } from './settings.js';
import { toDiagnostic } from './to-diagnostic.js';

/** Shows what is wrong with the configurations of open plans, in the files that say it. */
export class ConfigProblems {
  /** What the editor shows now, by file. */
  private readonly published = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly files: Pick<LoadedFiles, 'configurationsInUse'>,
    private readonly settings: Settings,
  ) {}

  /** Tells the editor what changed since it was told before. */
  async publish(): Promise<void> {
    await this.settings.ready;
    const found = this.diagnostics();
    for (const uri of this.published.keys()) if (!found.has(uri)) found.set(uri, []);
    for (const [uri, diagnostics] of found) {
      const shown = JSON.stringify(diagnostics);
      if ((this.published.get(uri) ?? '[]') === shown) continue;
      if (diagnostics.length > 0) this.published.set(uri, shown);
      else this.published.delete(uri);
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  private diagnostics(): Map<string, Diagnostic[]> {
    const files = new Map<string, CheckedConfig>();
    for (const configuration of this.files.configurationsInUse)
      for (const [uri, { text, problems }] of configuration.files)
        files.set(uri, { text, problems: [...(files.get(uri)?.problems ?? []), ...problems] });
    const { language } = this.settings;
    return new Map(
      [...files].map(([uri, { text, problems }]) => {
        const document = TextDocument.create(uri, 'jsonc', 0, text);
        // Several plans may have found the same.
        const diagnostics = new Map(
          configFindings(problems).map(finding => {
            const diagnostic = toDiagnostic(finding, document, { language });
            return [JSON.stringify(diagnostic), diagnostic] as const;
          }),
        );
        return [uri, [...diagnostics.values()]];
      }),
    );
  }
}
