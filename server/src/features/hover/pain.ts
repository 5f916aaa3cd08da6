import { area as areaById, sign as signById } from '../../knowledge/lookup.js';
import { list } from '../../messages/numbers.js';
import type { Name, Pain } from '../../plan/plan.js';
import { explainContext } from '../explain/context.js';
import { explainSign } from '../explain/sign.js';
import { cited } from '../wording/cited.js';
import { bold, bullets, capital, paragraphs, plain } from '../wording/markdown.js';
import type { HoverContext } from './context.js';
import { PAIN } from './words/pain.js';

/** A `pain` line: what its signs together say of running, what each means, and when to see someone. Never a diagnosis. */
export function painHover(pain: Pain, context: HoverContext): string {
  const { area, signs, says } = pain;
  const { language, words, detail } = context;
  const say = PAIN[language];
  const where = (area.id === undefined ? undefined : words.areas[area.id]?.name) ?? plain(area.written);
  const isAlarm = area.id !== undefined && areaById(area.id)?.alarm === true;
  const advice = isAlarm ? say.alarm : say.says[says ?? (signs.length === 0 ? 'no-signs' : 'unknown')];
  const stopping = signs.filter(({ id }) => id !== undefined && signById(id)?.says === 'stop');
  const names = stopping.map(each => nameOf(each, context));
  return paragraphs(
    `${bold(capital(where))} — ${advice}`,
    says === 'stop' && !isAlarm && signs.length > 1 ? say.because(list(names, language)) : undefined,
    says === 'stop' ? undefined : `${say.stopWhen} ${say.seeSomeone}`,
    atOnce(pain, context),
    detail === 'full' ? bullets(signs.map(each => meaningOf(each, context))) : undefined,
    detail === 'full' ? say.noDiagnosis : undefined,
  );
}

/** One sign: what it means for running. */
export function signHover(sign: Name, pain: Pain, context: HoverContext): string | undefined {
  const { language } = context;
  const explained =
    sign.id === undefined ? undefined : explainSign(sign.id, explainContext(language, 'brief'));
  if (sign.id === undefined || explained === undefined) return undefined;
  const { stopWhen, seeSomeone } = PAIN[language];
  const isStop = signById(sign.id)?.says === 'stop';
  return isStop ? explained : paragraphs(explained, `${stopWhen} ${seeSomeone}`, atOnce(pain, context));
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
  return text ? `${name}: ${cited(text.means, context)}` : name;
}
