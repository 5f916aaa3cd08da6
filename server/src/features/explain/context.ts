import { type Words, words } from '../../knowledge/text.js';
import type { Language } from '../../messages/language.js';
import { type SharedWords, sharedWords } from '../wording/words.js';
import { type ExplainWords, explainWords } from './words.js';

/** What every explanation is made from. No plan: this is what Runplan knows of the thing itself. */
export interface ExplainContext {
  readonly language: Language;
  readonly words: Words;
  readonly shared: SharedWords;
  readonly explain: ExplainWords;
  /** `brief` is the answer and a line or two; `full` begins with the same answer and leaves nothing out. */
  readonly detail: 'brief' | 'full';
}

export function explainContext(language: Language, detail: ExplainContext['detail']): ExplainContext {
  return {
    language,
    words: words(language),
    shared: sharedWords(language),
    explain: explainWords(language),
    detail,
  };
}
