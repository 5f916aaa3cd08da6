import { sharedWords } from '../wording/words.js';
import type { HoverWords } from './words.js';

const shared = sharedWords('en');

export const en: HoverWords = {
  muscles: {
    ...shared.muscles,
    columns: {
      grade: 'Grade',
      muscles: 'Muscles',
      stance: 'Stance (foot down)',
      swing: 'Swing (foot in the air)',
      how: 'How',
      does: 'What they do',
    },
  },
  amounts: {
    range: (low, high) => `${low} to ${high}`,
    upTo: amount => `up to ${amount}`,
    about: amount => `about ${amount}`,
    at: pace => `at ${pace}`,
    atAssumed: pace => `at an assumed ${pace}`,
    atAssumedPaces: 'at assumed paces',
    atPaces: from => `at paces ${from}`,
    slower: percent => `${percent} slower for the climb`,
    unknownDistance: reason => `distance unknown: ${reason}`,
    unknownTime: reason => `time unknown: ${reason}`,
    up: height => `${height} up`,
    down: height => `${height} down`,
    per: { km: height => `${height} per km`, mi: height => `${height} per mile` },
    reasons: {
      'no-amount': 'no distance or time is written',
      'unknown-kind': 'the kind of session is not known',
      damaged: 'this part of the text cannot be read',
      'no-pace': 'there is no pace to estimate it with',
      'no-week-to-copy': 'the week that it copies is not there',
      'no-effort': 'nothing tells how hard it is',
      'no-variation': 'every day has the same load',
      'partly-unknown': 'a part has no distance or time',
      'no-date': 'the plan has no start date and no race with a date',
      'impossible-date': 'the race is dated before the plan starts',
    },
  },
  origins: {
    from: sources => `from ${sources}`,
    file: name => `from ${name}`,
    recent: (distance, time) => `your ${distance} in ${time}`,
    threshold: pace => `your threshold of ${pace}`,
    ownThreshold: 'your threshold',
    goal: 'your goal time',
    maxHr: 'your maximum heart rate',
    heartRates: 'your resting and maximum heart rate',
  },
  load: {
    sum: (points, minutes, effort, because) => `${points}: ${minutes} × effort ${effort}, ${because}`,
    effort: (from, prolonged) => {
      const and = prolonged ? ' and its length' : '';
      return {
        written: 'as written',
        zone: `from its zone${and}`,
        pace: `from its pace${and}`,
        'heart-rate': `from its heart rate${and}`,
        steps: `estimated from its steps${and} (harder ones weigh more; the hardest 3 min count for half)`,
        kind: `estimated from the kind of session${and}`,
      }[from];
    },
    zones: times => `in zones: ${times}`,
    week: points => `${points} (minutes × effort)`,
    monotony: figure => `monotony ${figure} (higher: days more alike)`,
    strain: figure => `strain ${figure} (load × monotony)`,
    recent: (acute, chronic) =>
      chronic === undefined
        ? `acute ${acute} a day (weighted over 7 days)`
        : `acute ${acute} and chronic ${chronic} a day (weighted over 7 and 28 days)`,
  },
  target: {
    speedUnit: 'km/h',
    beatsUnit: 'bpm',
    beats: beats => `${beats} bpm`,
    shareOfMaximum: percent => `${percent} of the maximum heart rate`,
    rpe: effort => `effort ${effort}/10 (RPE)`,
    zone: zone => `zone ${zone}`,
    racePace: distance => `${distance} race pace`,
    threshold: 'threshold pace',
    effort: effort => `effort about ${effort}/10`,
    tell: {
      pace: 'A line such as `recent 10 km in 47:30` above the weeks tells what pace that is for you.',
      heartRate: 'A line such as `max-hr 188 bpm` above the weeks tells what heart rate that is for you.',
      both: 'Lines such as `recent 10 km in 47:30` and `max-hr 188 bpm` above the weeks tell what pace and heart rate that is for you.',
      effortOfPace: 'A line such as `recent 10 km in 47:30` above the weeks tells how hard that is for you.',
      effortOfHeartRate: 'A line such as `max-hr 188 bpm` above the weeks tells how hard that is for you.',
    },
  },
  runner: {
    result: (distance, time) => `${distance} in ${time}`,
    vdot: vdot => `VDOT ${vdot}`,
    noVdot: 'no paces follow from it: the model needs a race of 3.5 minutes to 4 hours',
    other: (result, vdot) =>
      `Your paces follow from ${result}, which shows you in better shape (VDOT ${vdot}).`,
    paces: {
      easy: pace => `easy ${pace}`,
      marathon: pace => `marathon ${pace}`,
      threshold: pace => `threshold ${pace}`,
      interval: pace => `interval ${pace}`,
      repetition: pace => `repetition ${pace}`,
      asWritten: pace => `${pace} (as written)`,
    },
    models: { model: 'Race times', daniels: 'Daniels', riegel: 'Riegel' },
    criticalSpeed: (pace, reserve) =>
      `Critical speed, from your short results: ${pace}. About ${reserve} can be run above it before you have to slow down.`,
    danielsModel: 'By the model of Daniels and Gilbert, for a level course.',
    marathonDoubt: 'For recreational runners its marathon times are often too fast.',
    thresholdTitle: what => `Threshold ${what}`,
    thresholdIs: 'what you can hold for about an hour',
    resultSays: (result, pace) => `What is written counts; ${result} would give ${pace}.`,
    pacesDoubt: 'Training paces by the model of Daniels and Gilbert, for level ground.',
    zonesTitle: 'Heart-rate zones',
    zone: 'Zone',
    byReserve: (rest, max) => `between ${rest} bpm at rest and ${max} bpm at most (Karvonen)`,
    byMaximum: max => `as shares of the maximum of ${max} bpm`,
    reserveDoubt:
      'Zones of 10% of the heart-rate reserve, from 50% up: a convention. Heat, tiredness and coffee move the heart rate too.',
    maximumDoubt:
      'Limits at 60, 72, 82, 88 and 94% of the maximum. With a `rest-hr` line they follow from your own reserve.',
    onlyRestHr: 'A line such as `max-hr 188 bpm` above the weeks gives your heart-rate zones.',
  },
  race: {
    after: (weeks, days) =>
      `${[weeks === 0 ? '' : weeks === 1 ? '1 week' : `${weeks} weeks`, days === 0 ? '' : days === 1 ? '1 day' : `${days} days`].filter(Boolean).join(' and ')} after the first day of the plan`,
    goal: (time, pace) => `Goal ${time}, ${pace}`,
    against: (isSlower, difference) =>
      difference === undefined
        ? 'as predicted'
        : `${difference} ${isSlower ? 'slower' : 'faster'} than predicted`,
    predicted: (result, time, riegel) =>
      `${result} predicts ${time}${riegel === undefined ? '' : ` (Riegel ${riegel})`}.`,
    tellResult: 'A line such as `recent 10 km in 47:30` above the weeks predicts your time.',
  },
  lines: {
    baseline: amount => `${amount} a week before the plan`,
    longest: amount => `longest run ${amount}`,
    compared: weeks =>
      weeks === 1 ? 'week 1 is compared with it' : `the first ${weeks} weeks are compared with it`,
    notCompared: measure => `the weeks are not compared with it, because they are measured in ${measure}`,
    measures: { distance: 'distance', time: 'minutes on the feet', load: 'load' },
    measure: {
      distance: 'Weeks are compared by **running distance**.',
      time: 'Weeks are compared by **minutes on the feet**, running and walking.',
      load: 'Weeks are compared by **load**: minutes × effort, strength and other sports included.',
    },
    start: monday => `week 1 begins on ${monday}`,
  },
  session: {
    ...shared.session,
    unknownKind:
      'Runplan does not know this kind of session, so what it trains and how long it is are unknown.',
    noKind: 'What kind of session is this? Write for example `easy`, `long`, `intervals` or `strength`.',
    alternative: 'This is an alternative: only the first choice counts in the week.',
    hillsCounted:
      'Slopes are in the muscle grades of this kind of session already: climb and descent do not change those.',
    steepnessUnknown:
      'Without a distance nobody knows how steep it is, so climb and descent change nothing here.',
  },
  exercises: {
    ...shared.exercises,
    columns: { exercise: 'Exercise', dose: 'How much', muscles: 'Muscles', cue: 'How to' },
    more: count => `And ${count} more.`,
    usualSession: 'no exercises are listed, so this is the usual session',
    nothingListed:
      'no exercises are listed, so what it keeps mobile is unknown, and whether the hip flexors are in it',
    noneKnown: 'Runplan knows none of these exercises, so what they train is unknown',
    unknownExercise: 'not known to Runplan',
    alsoKeepsMobile: areas => `Also keeps mobile: ${areas}.`,
    hipFlexors: {
      yes: 'Hip flexors: **yes**.',
      through: names => `Hip flexors: **yes**, through ${names}.`,
      no: 'Hip flexors: **not in this session**.',
      unknownWord: word => `Hip flexors: **unknown**, because Runplan does not know ${word}.`,
      nothingListed:
        'Hip flexors: **unknown**, because no exercises are listed; the rule `mobility/hip-flexors` takes it that they are in it.',
    },
    own: 'an exercise of your own',
    namesNoMuscles: 'no muscles are named; write for example `works quadriceps`',
    grades:
      'Grades are expert judgement: 3 for what an exercise is done for (2 with a single set), 1 for what helps.',
    sources: sources => `Sources: ${sources}.`,
  },
  week: {
    number: number => `Week ${number}`,
    noRunning: 'no running',
    running: amount => `${amount} of running`,
    onFeet: amount => `${amount} of running and walking`,
    atLeast: amount => `at least ${amount}`,
    justOver: percent => `just over ${percent}`,
    change: (percent, than) => `${percent} against ${than}`,
    same: than => `about the same as ${than}`,
    reference: (week, amount) => `week ${week} (${amount})`,
    heaviestOf: weeks => `, the heaviest of the ${weeks} weeks before`,
    baseline: amount => `your baseline (${amount})`,
    notCompared: week => `Not compared: the total of week ${week} is not known.`,
    unknownTotal: 'total unknown',
    beforeRounding: percent => `${percent} before rounding`,
    allEasy: 'all easy (zones 1-2)',
    noneEasy: 'no easy running (zones 1-2)',
    easyShare: percent => `about ${percent} easy (zones 1-2)`,
    mobilityDays: count => (count === 1 ? '1 mobility day' : `${count} mobility days`),
    calendarWeek: number => `calendar week ${number}`,
    dates: (monday, sunday) => `Monday ${monday} - Sunday ${sunday}`,
    noDates: reason => `Dates unknown: ${reason}.`,
    runs: count => (count === 1 ? '1 run' : `${count} runs`),
    longest: amount => `longest ${amount}`,
    hardSessions: count => (count === 1 ? '1 hard run' : `${count} hard runs`),
    strengthDays: count =>
      count === 0 ? 'no strength day' : count === 1 ? '1 strength day' : `${count} strength days`,
    inAll: amount => `${amount} of training in all`,
    missing: days => `Not counted: ${days}.`,
    estimated: amount => `${amount} of it is estimated at assumed paces.`,
    estimatedEffort: amount => `${amount} of it rest on estimated efforts.`,
    weekdays: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
  },
  copy: {
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    from: (week, change) => `Copied from week ${week}${change}`,
    carried: (now, before, week, written, in_) =>
      `${now} (week ${week}: ${before}), counted on from ${written} in week ${in_}`,
    carriedBecause: 'A copy of a copy is counted on from what was written, so that roundings do not add up.',
    same: sessions => `Unchanged: ${sessions}`,
    here: days => `written here: ${days}`,
    unnamed: 'Nothing is copied: which week is not written yet.',
    nothing: {
      itself: week => `Nothing is copied: week ${week} cannot be a copy of itself.`,
      later: week => `Nothing is copied: week ${week} comes later.`,
      missing: week => `Nothing is copied: there is no week ${week} above this one.`,
    },
  },
  shoes: {
    start: amount => `${amount} at the start of the plan`,
    end: amount => `${amount} at the end of the plan`,
    after: amount => `${amount} after this day`,
    until: amount => `to be replaced at ${amount}`,
    wornOut: (amount, day, week) => `to be replaced at ${amount}: they pass that on ${day}, in week ${week}`,
  },
  names: shared.names,
};
