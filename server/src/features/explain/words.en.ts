import type { ExplainWords } from './words.js';

export const en: ExplainWords = {
  sorts: {
    rule: { one: 'rule', more: 'Rules' },
    muscle: { one: 'muscle or group of muscles', more: 'Muscles and groups' },
    structure: { one: 'tendon, band or joint', more: 'Tendons, bands and joints' },
    area: { one: 'part of the body', more: 'Parts of the body' },
    exercise: { one: 'exercise', more: 'Exercises' },
    session: { one: 'kind of session', more: 'Kinds of sessions' },
    surface: { one: 'surface or circumstance', more: 'Surfaces and circumstances' },
    phase: { one: 'phase of a plan', more: 'Phases of a plan' },
    sign: { one: 'sign of pain', more: 'Signs of pain' },
    topic: { one: 'topic', more: 'Topics' },
  },
  alsoCalled: names => `Also called: ${names}.`,
  sources: 'Sources',
  inAPlan: code => `In a plan: \`${code}\``,
  muscle: {
    partOf: groups => `Part of: ${groups}.`,
    trainedBy: {
      2: kinds => `Trained moderately by: ${kinds}.`,
      3: kinds => `Trained most by: ${kinds}.`,
    },
    exercises: exercises => `Exercises: ${exercises}.`,
    stretches: exercises => `To keep it mobile: ${exercises}.`,
    together: muscles => `a name for several muscles together: ${muscles}`,
    columns: { part: 'Part of the stride', activity: 'Activity', does: 'What it does', how: 'How' },
    activity: 'Activity from 0 (at rest) to 3 (most) is expert judgement on published measurements.',
  },
  kind: {
    impact: {
      0: 'no landings',
      1: 'light landings (1/3)',
      2: 'moderate landings (2/3)',
      3: 'heavy landings (3/3)',
    },
    columns: { grade: 'Grade', muscle: 'Muscle', does: 'What it does', how: 'How' },
    runningShare: percent => `Of its distance, ${percent} counts as running.`,
    assumedPace: pace => `Where no pace is known, Runplan reckons with ${pace}.`,
    confidence: {
      high: 'How sure: these grades rest on measurements of such training.',
      medium: 'How sure: partly measured, partly reasoned from related training.',
      low: 'How sure: mostly reasoned, with few measurements behind it.',
    },
    countsHills: 'Slopes are in these grades already.',
  },
  exercise: {
    category: {
      strength: 'strength exercise',
      core: 'core exercise',
      plyo: 'jumping exercise (plyometric)',
      mobility: 'mobility exercise',
      drill: 'running drill',
    },
    whyForRunners: 'Why for runners',
  },
  area: {
    alarm:
      'Pain in the chest may come from the heart: no running before a doctor has looked at it; with pressure, breathlessness or faintness, call the emergency number at once.',
  },
  sign: {
    seeSomeone: 'If in doubt, see a doctor or a physiotherapist.',
    emergency:
      'Trouble with bladder or bowels, a numb feeling between the legs, a leg that gets weaker, fever, or severe pain after a fall or an accident: call a doctor at once.',
  },
  topic: {
    standing: {
      supported: 'Supported by research.',
      mixed: 'Research does not all point the same way.',
      disputed: 'Disputed: research does not bear out what is often said.',
      practice: 'Advice from practice, not tested in studies.',
    },
  },
  rule: {
    page: path => `Its page, with examples: ${path}`,
    option: (name, usual, means) => `\`${name}\` (\`${usual}\` unless set): ${means}`,
  },
};
