import { expect, test } from 'vitest';
import { meaningOf } from './meaning.js';
import { planFrom } from './plans.js';

const TEXT = 'plan "Spring"\nweek 1\n  tue easy 6 km @ 6:00/km\n';

test.each([
  ['room and lines', TEXT.replaceAll('  ', '\t').replaceAll('\n', '\n\n')],
  ['comments', `// A remark.\n${TEXT}// runplan-ignore load/weekly-jump: a camp\n`],
  ['another word for the same day', TEXT.replace('tue', 'Tuesday')],
  ['what nobody understands', `${TEXT}! ! !\n`],
])('%s do not change what a plan means', (_what, text) => {
  expect(meaningOf(planFrom(text))).toEqual(meaningOf(planFrom(TEXT)));
});

test.each([
  ['an amount', TEXT.replace('6 km', '7 km')],
  ['a unit', TEXT.replace('6 km', '6000 m')],
  ['a pace', TEXT.replace('6:00', '6:01')],
  ['a title', TEXT.replace('Spring', 'spring')],
  ['a day', TEXT.replace('tue', 'wed')],
  ['a name for the same kind', TEXT.replace('easy', 'duurloop')],
  ['a note', TEXT.replace('/km', '/km ""')],
])('%s does', (_what, text) => {
  expect(meaningOf(planFrom(text))).not.toEqual(meaningOf(planFrom(TEXT)));
});
