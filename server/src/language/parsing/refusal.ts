/** Why a text is not read at all. */
export type Refusal = { readonly why: 'too-large'; readonly characters: number } | { readonly why: 'binary' };

/** Ten years of weeks are 160,000 characters; what is larger than this is not a plan, and reading it would take seconds. */
export const MOST_CHARACTERS = 1_000_000;

const SAMPLE = 8192;
const MOST_CONTROL_SHARE = 0.02;
/** What no text holds: control characters but white space, and the sign for bytes that are no characters. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/g;

/**
 * Whether to refuse a text. A stray NUL is a finding like any other; a text that consists of control
 * characters by more than a fiftieth is a picture or an archive with the wrong name.
 */
export function refusal(text: string): Refusal | undefined {
  if (text.length > MOST_CHARACTERS) return { why: 'too-large', characters: text.length };
  const sample = text.slice(0, SAMPLE);
  const control = sample.match(CONTROL)?.length ?? 0;
  return control > 4 && control > sample.length * MOST_CONTROL_SHARE ? { why: 'binary' } : undefined;
}
