import type { LangiumDocument } from 'langium';
import type { Plan } from '../plan/plan.js';
import type { LoadedFiles } from './loaded-files.js';

/** The plan of each document, made once per version of all the texts it rests on and shared by everything that reads it. */
export class Plans {
  constructor(private readonly files: LoadedFiles) {}

  of({ uri }: LangiumDocument): Plan {
    const file = uri.toString();
    return this.files.shelfOf(file).plan(file);
  }
}
