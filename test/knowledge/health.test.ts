import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { findSign, SIGNS, TOPICS, topic } from '../../server/src/knowledge/lookup.js';
import { type Words, words } from '../../server/src/knowledge/text.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { planFrom } from '../support/plans.js';

/** The topics on pain, and on what is said to cause or to ease it. */
const HEALTH = [
  'back_pain',
  'back_complaints',
  'pain_decision',
  'red_flags',
  'recovery_training',
  'return_after_pain',
  'technique',
  'surface',
  'running_shoes',
  'trunk_strength',
  'stretching_and_cooling_down',
  'physiotherapist',
  'complaints_by_name',
] as const;

const IN_BOTH = LANGUAGES.flatMap(language => HEALTH.map(id => [language, id] as const));

const SAYS = {
  en: {
    noRunning: /^Stop: no running/,
    careful: /careful/i,
    expert: /physiotherapist|doctor/,
    alarms: [
      /urine/,
      /stool/,
      /saddle/,
      /fever/,
      /after a fall/,
      /at night/,
      /cancer/,
      /at once/,
      /a doctor/,
    ],
    doubt:
      /not known|not settled|does not settle|said to|thought to|is thought|support|evidence for|hard to measure|no clear|disputed|mixed|seems?\b|may (have|say)|not (been )?shown|experience/g,
  },
  nl: {
    noRunning: /^Stop: (voorlopig )?niet lopen/,
    careful: /voorzichtig/i,
    expert: /fysiotherapeut|arts/,
    alarms: [/plas/, /ontlasting/, /zadel/, /koorts/, /na een val/, /nacht/, /kanker/, /meteen/, /een arts/],
    doubt:
      /niet bekend|staat niet vast|geen uitsluitsel|\bzou(den)?\b|vermoedelijk|de gedachte|steun|bewijs daarvoor|weinig bewijs|lastig te meten|geen duidelijk|omstreden|niet één kant op|\blijkt?\b|misschien|niet aangetoond|ervaring/g,
  },
} as const satisfies Record<Language, object>;

/** What would be a diagnosis, a promise or a certainty that nobody has. */
const FORBIDDEN = {
  en: [
    /\byou(’ve| have) (a|an|got|torn|strained|pulled)\b/i,
    /\byou are injured\b/i,
    /\b(cures?|heals)\b/i,
    /(?<!\brather than a sure way to )\b(prevents?|protects? (you )?(against|from)) (all |most )?(\w+ )?(injur|pain|complaints)/i,
    /(?<!\b(no|not|never|hardly|been|a|an) )\bproven\b/i,
    /(?<!\bno )\bguarantee/i,
    /\b(certainly|undoubtedly|without doubt|always (helps|works))\b/i,
  ],
  nl: [
    /\bje hebt (een|last van een)\b/i,
    /\bje bent geblesseerd\b/i,
    /\bgenee(st|zen)\b/i,
    /\b(voorkom(t|en)|bescherm(t|en) (je )?tegen) (alle |de meeste )?(\w+ )?(\w*blessure|\w*pijn|\w*klacht)/i,
    /(?<!\b(geen|niet|nooit|nauwelijks) )\bbewezen\b/i,
    /(?<!\bgeen )\bgaranti|\bgarandeert\b/i,
    /\b(ongetwijfeld|zonder twijfel|helpt altijd|werkt altijd)\b/i,
  ],
} as const satisfies Record<Language, readonly RegExp[]>;

/** A question claims nothing. */
const forbiddenIn = (text: string, language: Language) =>
  text
    .split(/(?<=[.!?])\s+/)
    .filter(sentence => !sentence.endsWith('?'))
    .flatMap(sentence => FORBIDDEN[language].flatMap(each => each.exec(sentence)?.[0] ?? []));

function* texts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else for (const [key, each] of Object.entries(value as object)) yield* texts(each, `${path}.${key}`);
}

const wholeTopic = (language: Language, id: string) => {
  const text = words(language).topics[id]!;
  return [text.short, ...text.says].join('\n');
};

const citedIn = (text: string) => [...text.matchAll(/\[([a-z]\w+)\]/g)].map(([, key]) => key!);

describe.each(LANGUAGES)('signs of pain in %s', language => {
  const { noRunning, careful, expert } = SAYS[language];
  const means = (says: 'go' | 'stop') =>
    SIGNS.filter(each => each.says === says).map(each => [each.id, words(language).signs[each.id]!.means]);

  it.each(means('stop'))('%s says not to run, and whom to see', (_, text) => {
    expect(text).toMatch(noRunning);
    expect(text).toMatch(expert);
    expect(text).not.toMatch(careful);
  });

  it.each(means('go'))('%s allows careful running, and says whom to see if it stays', (_, text) => {
    expect(text).toMatch(careful);
    expect(text).toMatch(expert);
    expect(text).not.toMatch(noRunning);
  });
});

describe('what people write of their pain', () => {
  it.each([
    ['mild', 'mild pain, minor, niggle, licht, lichte pijn, milde pijn, een beetje pijn'],
    [
      'eases_while_running',
      'eases, fades, warms up, goes away while running, trekt weg, neemt af, verdwijnt, zakt weg, wordt minder tijdens het lopen',
    ],
    [
      'muscular',
      'stiff, stiffness, sore, tight, fatigue, DOMS, stijf, stijfheid, spierpijn, stram, vermoeidheid, stijve spieren',
    ],
    ['no_radiation', 'no radiation, does not spread, does not radiate, geen uitstraling, straalt niet uit'],
    [
      'sharp',
      'stabbing, stabbing pain, stab, sharp, piercing, stekend, stekende pijn, steken, steek, scherp',
    ],
    [
      'increasing',
      'increasing, gets worse, worsening, growing, toenemend, wordt erger, neemt toe, verergert',
    ],
    [
      'radiating',
      'radiating, radiates, spreading, shooting pain, down the leg, uitstralend, straalt uit, uitstraling naar het been, trekt door',
    ],
    [
      'weakness',
      'weakness, weak, loss of power, gives way, krachtverlies, krachtsverlies, zwakte, minder kracht',
    ],
    [
      'numbness',
      'numb, numbness, tingling, pins and needles, tintelingen, tinteling, tintelt, doof gevoel, verdoofd gevoel, gevoelloos',
    ],
    [
      'over_3_days',
      'more than three days, longer than 3 days, persistent, does not go away, langer dan drie dagen, aanhoudend, gaat niet over',
    ],
  ])('is found: %s', (id, written) => {
    for (const each of written.split(', ')) expect(findSign(each)?.id, each).toBe(id);
  });
});

describe('health topics', () => {
  it('exist', () => {
    for (const id of HEALTH) expect(topic(id), id).toBeDefined();
  });

  it.each(IN_BOTH)('%s: %s names who can examine, in three to six paragraphs', (language, id) => {
    expect(wholeTopic(language, id)).toMatch(SAYS[language].expert);
    const { says } = words(language).topics[id]!;
    expect(says.length).toBeGreaterThanOrEqual(3);
    expect(says.length).toBeLessThanOrEqual(6);
  });

  it.each(HEALTH)('%s cites what its entry lists, the same in both languages', id => {
    const cited = LANGUAGES.map(language => [...new Set(citedIn(wholeTopic(language, id)))].sort());
    expect(cited[0]).toEqual([...topic(id)!.sources].sort());
    expect(cited[1]).toEqual(cited[0]);
  });

  it.each(LANGUAGES)('name in %s every alarm sign, and send to a doctor at once', language => {
    for (const alarm of SAYS[language].alarms) expect(wholeTopic(language, 'red_flags')).toMatch(alarm);
    // The gravest come first: who reads only the answer must have read them.
    const { short } = words(language).topics.red_flags!;
    for (const alarm of SAYS[language].alarms.slice(0, 3)) expect(short).toMatch(alarm);
  });

  it.each(IN_BOTH)('%s: %s shows only lines that Runplan reads', (language, id) => {
    for (const [, code] of wholeTopic(language, id).matchAll(/`([^`]* [^`]*)`/g)) {
      const line = code!.startsWith('pain') ? `${code}\nweek 1\n  mon rest\n` : `week 1\n  mon ${code}\n`;
      expect(planFrom(line).problems, code).toEqual([]);
    }
  });

  it.each(
    LANGUAGES.flatMap(language =>
      TOPICS.filter(each => each.standing === 'disputed').map(each => [language, each.id] as const),
    ),
  )('%s: %s is disputed and says so in words', (language, id) => {
    const found = wholeTopic(language, id).match(SAYS[language].doubt) ?? [];
    expect(found.length, wholeTopic(language, id)).toBeGreaterThanOrEqual(2);
  });
});

describe('no text in the knowledge', () => {
  it.each(LANGUAGES)('claims a diagnosis or a certainty in %s', language => {
    const claims: string[] = [];
    for (const record of Object.keys(words(language)) as (keyof Words)[]) {
      for (const [path, text] of texts(words(language)[record], record)) {
        // What the author may type is no claim.
        if (path.includes('.aliases.')) continue;
        claims.push(...forbiddenIn(text, language).map(each => `${path}: ${each}`));
      }
    }
    expect(claims).toEqual([]);
  });

  it.each([
    ['en', 'You have a herniated disc.'],
    ['en', 'This exercise cures back pain.'],
    ['en', 'Core training prevents injuries.'],
    ['en', 'Core training prevents running injuries.'],
    ['en', 'Soft ground is proven to spare the knees.'],
    ['en', 'A guarantee against pain.'],
    ['nl', 'Je hebt een hernia.'],
    ['nl', 'Deze oefening geneest rugpijn.'],
    ['nl', 'Coretraining voorkomt blessures.'],
    ['nl', 'Rekken beschermt tegen spierpijn.'],
    ['nl', 'Het is bewezen dat zachte grond helpt.'],
  ] as const)('could say, in %s, "%s"', (language, text) => {
    expect(forbiddenIn(text, language)).not.toEqual([]);
  });

  it.each([
    ['en', 'A change, not a proven protection.'],
    ['en', 'They are no guarantee against back pain.'],
    ['nl', 'Een verandering, geen bewezen bescherming.'],
    ['en', 'Does it prevent injuries? Nobody knows.'],
    ['nl', 'Ze voorkomt dat het bekken zakt.'],
  ] as const)('is barred, in %s, from saying "%s"', (language, text) => {
    expect(forbiddenIn(text, language)).toEqual([]);
  });
});

describe('pain in the chest', () => {
  it.each([
    ['pain chest: mild\n', 'en', /heart.*emergency number/],
    ['pain borst: licht\n', 'nl', /hart.*112/],
  ] as const)('is never a go: %s', (line, language, says) => {
    const text = `${line}week 1\n  tue easy 5 km\n`;
    expect(planFrom(text).head.pains[0]?.says).toBe('stop');
    const [first] = hoverAt(planFrom(text), 1, { language })!.markdown.split('\n\n');
    expect(first).toMatch(says);
    expect(hoverAt(planFrom(text), 7, { language })!.markdown).toMatch(says);
  });

  it('that stays in one place is no sign that all is well', () => {
    expect(findSign('local')).toBeUndefined();
    expect(findSign('lokaal')).toBeUndefined();
  });
});
