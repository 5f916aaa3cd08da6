import { loadWords } from '../../server/src/knowledge/text.js';
import { LANGUAGES } from '../../server/src/messages/language.js';

// What the doors do for the language of a user, for all tests and both languages.
await Promise.all(LANGUAGES.map(loadWords));
