import { fold } from '../../knowledge/fold.js';
import { area as areaById, sign as signById } from '../../knowledge/lookup.js';
import { list } from '../../messages/numbers.js';
import type { Name, Pain } from '../../plan/plan.js';
import { cited } from '../wording/cited.js';
import { bold, bullets, capital, paragraphs, plain } from '../wording/markdown.js';
import { someOf } from '../wording/some-of.js';
import { whereIs } from './areas.js';
import type { HoverContext } from './context.js';
import { opening } from './opening.js';
import { PAIN } from './words/pain.js';

/** A `pain` line: what its signs together say of running, what each means, and when to see someone. Never a diagnosis. */
export function painHover(pain: Pain, context: HoverContext): string {
  const { area, says } = pain;
  const signs = eachOnce(pain.signs);
  const { language, words, detail } = context;
  const say = PAIN[language];
  const where = (area.id === undefined ? undefined : words.areas[area.id]?.name) ?? plain(area.written);
  const isAlarm = area.id !== undefined && areaById(area.id)?.alarm === true;
  const advice = isAlarm ? say.alarm : say.says[says ?? (signs.length === 0 ? 'no-signs' : 'unknown')];
  const stopping = signs.filter(({ id }) => id !== undefined && signById(id)?.says === 'stop');
  const names = stopping.map(each => nameOf(each, context));
  return paragraphs(
    opening(
      {
        shades: area.id === undefined ? [] : whereIs(area.id),
        lines: [
          `${bold(capital(where))} — ${advice}`,
          says === 'stop' && !isAlarm && signs.length > 1 ? say.because(list(names, language)) : undefined,
        ],
      },
      context,
    ),
    says === 'stop' ? undefined : `${say.stopWhen} ${say.seeSomeone}`,
    atOnce(pain, context),
    detail === 'full'
      ? bullets(
          someOf(
            signs.map(each => meaningOf(each, context)),
            language,
          ),
        )
      : undefined,
    detail === 'full' ? say.noDiagnosis : undefined,
  );
}

/** An author may write a sign twice, or in two languages. */
function eachOnce(signs: readonly Name[]): Name[] {
  const found = new Map<string, Name>();
  for (const sign of signs) {
    const key = sign.id ?? `written ${fold(sign.written)}`;
    if (!found.has(key)) found.set(key, sign);
  }
  return [...found.values()];
}

/** One sign: what it means for running. */
export function signHover(sign: Name, pain: Pain, context: HoverContext): string | undefined {
  const known = sign.id === undefined ? undefined : signById(sign.id);
  if (!known) return undefined;
  const { stopWhen, seeSomeone } = PAIN[context.language];
  return paragraphs(
    meaningOf(sign, context),
    known.says === 'stop' ? undefined : `${stopWhen} ${seeSomeone}`,
    atOnce(pain, context),
  );
}

/** What cannot wait, for whoever reads only this. */
function atOnce({ area }: Pain, { language, words, detail }: HoverContext): string {
  const topic = words.topics.red_flags;
  if (!isOfTheBack(area) || !topic) return PAIN[language].atOnce;
  return paragraphs(bold(topic.short), detail === 'full' ? topic.says[0] : undefined);
}

/** Pain in the back, or where nobody knows. */
function isOfTheBack({ id }: Name): boolean {
  const groups = (id === undefined ? undefined : areaById(id))?.groups;
  return !groups || id === 'lower_back' || groups.includes('core');
}

function nameOf({ id, written }: Name, { words }: HoverContext): string {
  return (id === undefined ? undefined : words.signs[id]?.name) ?? plain(written);
}

function meaningOf(sign: Name, context: HoverContext): string {
  const text = sign.id === undefined ? undefined : context.words.signs[sign.id];
  const name = bold(capital(nameOf(sign, context)));
  return text ? `${name} — ${cited(text.means, context)}` : name;
}
