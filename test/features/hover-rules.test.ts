import { describe, expect, it } from 'vitest';
import type { Detail } from '../../server/src/features/hover/context.js';
import { hoverAt } from '../../server/src/features/hover/hover.js';
import { LANGUAGES, type Language } from '../../server/src/messages/language.js';
import { check } from '../../server/src/rules/engine.js';
import { RULES } from '../../server/src/rules/index.js';
import { withCursor } from '../support/marks.js';
import { planFrom } from '../support/plans.js';

function checkedHover(source: string, language: Language = 'en', detail: Detail = 'full'): string {
  const { text, offset } = withCursor(source);
  const plan = planFrom(text);
  return hoverAt(plan, offset, { language, detail, checked: check(plan) })?.markdown ?? '';
}

const lonely = 'wee$0k 1\n  tue easy 5 km\n  wed core 20 min\n  fri core 20 min\n  sun long 10 km\n';

describe('under a squiggle', () => {
  it.each([
    [
      'en',
      '**Evidence** (`mobility/hip-flexors`): Advice from practice (article for runners), hardly tested',
    ],
    ['nl', '**Bewijs** (`mobility/hip-flexors`): Een advies uit de praktijk (artikel voor lopers)'],
  ] as const)('the evidence stands below the hover in %s', (language, says) => {
    const paragraphs = checkedHover(lonely, language, 'brief').split('\n\n');
    expect(paragraphs[0]).toMatch(/^\*\*Week 1\*\*/);
    expect(paragraphs.at(-1)).toMatch(new RegExp(`^${says.replace(/[*()]/g, '\\$&')}`));
    expect(paragraphs.at(-1)).toContain('Mettler 2019');
  });

  it('has the whole case in full', () => {
    const markdown = checkedHover(lonely);
    for (const part of [
      '**Why**: The hip flexors swing',
      '**What speaks against it**: ',
      'Sources: Maselli 2020',
    ])
      expect(markdown).toContain(part);
    expect(markdown).toMatch(/More on the page of `mobility\/hip-flexors`\.$/);
    expect(checkedHover(lonely, 'nl')).toMatch(/Meer op de pagina van `mobility\/hip-flexors`\.$/);
  });

  it('does not repeat the message, and has nothing for the text itself', () => {
    expect(checkedHover(lonely)).not.toContain('nothing that keeps the hip flexors mobile');
    expect(checkedHover('week 1\n  tue easy 5 kmm$0m', 'en')).not.toContain('Evidence');
    expect(checkedHover(lonely.replace('tue', 't$0ue').replace('wee$0k', 'week'))).not.toContain('Evidence');
  });

  it('tells each rule of a place once', () => {
    const both = checkedHover('wee$0k 1\n  tue easy 5 km\n  sun long 10 km\n', 'en', 'brief');
    expect(both.match(/\*\*Evidence\*\* \(`[^`]+`\)/g)).toEqual([
      '**Evidence** (`mobility/hip-flexors`)',
      '**Evidence** (`strength/missing`)',
    ]);
  });
});

describe('a comment that silences', () => {
  const week = (comment: string) => `week 1 ${comment}\n  tue easy 5 km\n  sun long 10 km\n`;

  it.each([
    [
      week('// runplan-ig$0nore strength/missing: gym with a coach'),
      'en',
      [
        '**Too few strength days in a week** — `strength/missing` · not reported in this week · it keeps 1 message away now',
        'The reason that is written: “gym with a coach”',
      ],
    ],
    [
      week('// runplan-ig$0nore strength/missing'),
      'nl',
      [
        '**Te weinig krachtdagen in een week** — `strength/missing` · wordt in deze week niet gemeld · houdt nu 1 melding tegen',
        'Er staat geen reden bij.',
      ],
    ],
    [
      week('// runplan-ig$0nore load/weekly-jump, nonsense, text/stray: why'),
      'en',
      [
        '**A week that is much heavier than the weeks before** — `load/weekly-jump` · not reported in this week · there is nothing to silence now, so it can go',
        '**nonsense** — not a rule, so nothing is silenced by it',
        '**text/stray** — a message about the text · not reported in this week · there is nothing to silence now, so it can go',
        'The reason that is written: “why”',
      ],
    ],
    [
      `// runplan-ig$0nore-file mobility/hip-flexors: yoga\n${week('')}${week('').replace('1', '2')}`,
      'en',
      [
        '**Nothing keeps the hip flexors mobile** — `mobility/hip-flexors` · not reported in this plan · it keeps 2 messages away now',
        'The reason that is written: “yoga”',
      ],
    ],
    [
      '// runplan-ig$0nore text/empty-day: later\nweek 1\n  mon\n',
      'nl',
      [
        '**text/empty-day** — een melding over de tekst · wordt op deze regel niet gemeld · er is nu niets uit te zetten, dus het kan weg',
        'De reden die erbij staat: “later”',
      ],
    ],
    ['// runplan-ig$0nore\nweek 1', 'en', ['**runplan-ignore** — names no rule, so it silences nothing']],
    ['// runplan-ig$0nore\nweek 1', 'nl', ['**runplan-ignore** — noemt geen regel en zet dus niets uit']],
  ] as const)('%j in %s', (source, language, lines) =>
    expect(checkedHover(source, language, 'brief').split('\n\n').slice(0, lines.length)).toEqual(lines),
  );

  it('tells of what it silences now only where the plan was checked', () => {
    const { text, offset } = withCursor(week('// runplan-ig$0nore strength/missing: gym'));
    expect(hoverAt(planFrom(text), offset)?.markdown.split('\n\n')[0]).toBe(
      '**Too few strength days in a week** — `strength/missing` · not reported in this week',
    );
  });
});

describe.each(Object.entries(RULES))('the evidence of %s', (code, rule) => {
  it.each(LANGUAGES)('names sources of the rule in %s', language => {
    const { evidence } = rule.docs[language];
    const named = [...evidence.matchAll(/\[([^\]]+)\]/g)].flatMap(match => match[1]!.split(', '));
    expect(named.length, code).toBeGreaterThan(1);
    expect(named.filter(key => !rule.sources.includes(key))).toEqual([]);
  });
});
