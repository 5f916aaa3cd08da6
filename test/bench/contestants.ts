import type { BenchPlan } from './make-plan.js';
import { PLAN_SCHEMA } from './plan-schema.js';
import { asJson, asRunplan, asYaml } from './write-plan.js';

/** A language server that takes part, and how to treat it as its usual editor would. */
export interface Contestant {
  readonly name: string;
  /** The script to run on Node. */
  readonly script: string;
  readonly languageId: string;
  /** The ending of its files, without the dot. */
  readonly extension: string;
  readonly write: (plan: BenchPlan) => string;
  readonly initializationOptions?: object;
  /** The settings by section, as the server gets them when it asks. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** It never asks for its settings: they have to be sent. */
  readonly waitsForSettings?: boolean;
  /** How long it waits after a change before it looks at it, in milliseconds; its code says so, no setting does. */
  readonly waits?: number;
}

export function runplan(script: string, name = 'Runplan'): Contestant {
  return {
    name,
    script,
    languageId: 'runplan',
    extension: 'runplan',
    write: asRunplan,
    settings: { runplan: { language: 'en' } },
  };
}

export function json(script: string): Contestant {
  return {
    name: 'JSON',
    script,
    languageId: 'json',
    extension: 'json',
    write: asJson,
    initializationOptions: { provideFormatter: false, handledSchemaProtocols: ['file'] },
    waitsForSettings: true,
    settings: {
      json: { schemas: [{ fileMatch: ['*.json'], url: 'file:///plan.schema', schema: PLAN_SCHEMA }] },
    },
    waits: 300,
  };
}

/** The YAML server reads its schema from a file. */
export function yaml(script: string, schemaUri: string): Contestant {
  return {
    name: 'YAML',
    script,
    languageId: 'yaml',
    extension: 'yaml',
    write: asYaml,
    settings: {
      yaml: {
        schemas: { [schemaUri]: '*.yaml' },
        validate: true,
        hover: true,
        completion: true,
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
      },
    },
    waits: 200,
  };
}
