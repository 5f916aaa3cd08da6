/** The languages that Runplan speaks. What a plan is written in is a different question: both are always read. */
export type Language = 'en' | 'nl';

export const LANGUAGES: readonly Language[] = ['en', 'nl'];

/** The same thing in every language: a sentence without its Dutch does not compile. */
export type InEach<T> = { readonly [language in Language]: T };
