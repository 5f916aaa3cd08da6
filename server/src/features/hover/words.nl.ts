import { sharedWords } from '../wording/words.js';
import type { HoverWords } from './words.js';

const shared = sharedWords('nl');

export const nl: HoverWords = {
  muscles: {
    ...shared.muscles,
    columns: {
      grade: 'Cijfer',
      muscles: 'Spieren',
      stance: 'Standfase (voet aan de grond)',
      swing: 'Zwaaifase (voet in de lucht)',
      how: 'Hoe',
      does: 'Wat ze doen',
    },
  },
  amounts: {
    range: (low, high) => `${low} tot ${high}`,
    upTo: amount => `tot ${amount}`,
    about: amount => `ongeveer ${amount}`,
    at: pace => `op ${pace}`,
    atAssumed: pace => `bij een aangenomen tempo van ${pace}`,
    atAssumedPaces: 'bij aangenomen tempo’s',
    atPaces: from => `met tempo’s ${from}`,
    slower: percent => `${percent} langzamer door het klimmen`,
    unknownDistance: reason => `afstand onbekend: ${reason}`,
    unknownTime: reason => `tijd onbekend: ${reason}`,
    up: height => `${height} omhoog`,
    down: height => `${height} omlaag`,
    per: { km: height => `${height} per km`, mi: height => `${height} per mijl` },
    reasons: {
      'no-amount': 'er staat geen afstand of tijd bij',
      'unknown-kind': 'het soort training is niet bekend',
      damaged: 'dit deel van de tekst is niet te lezen',
      'no-pace': 'er is geen tempo om mee te schatten',
      'no-week-to-copy': 'de week die wordt overgenomen is er niet',
      'no-effort': 'nergens staat hoe zwaar het is',
      'no-variation': 'elke dag is even zwaar',
      'partly-unknown': 'bij een deel staat geen afstand of tijd',
      'no-date': 'het schema heeft geen startdatum en geen wedstrijd met een datum',
      'impossible-date': 'de wedstrijd valt vóór het begin van het schema',
    },
  },
  origins: {
    from: sources => `volgens ${sources}`,
    file: name => `uit ${name}`,
    recent: (distance, time) => `je ${distance} in ${time}`,
    threshold: pace => `je drempel van ${pace}`,
    ownThreshold: 'je drempel',
    goal: 'je doeltijd',
    maxHr: 'je maximale hartslag',
    heartRates: 'je rust- en maximale hartslag',
  },
  load: {
    sum: (points, minutes, effort, because) => `${points}: ${minutes} × inspanning ${effort}, ${because}`,
    effort: (from, prolonged) => {
      const and = prolonged ? ' en de lengte' : '';
      return {
        written: 'zoals opgegeven',
        zone: `volgens de zone${and}`,
        pace: `volgens het tempo${and}`,
        'heart-rate': `volgens de hartslag${and}`,
        steps: `geschat op basis van de stappen${and} (zwaardere wegen meer; de zwaarste 3 min tellen voor de helft)`,
        kind: `geschat op basis van het soort training${and}`,
      }[from];
    },
    zones: times => `in zones: ${times}`,
    week: points => `${points} (minuten × inspanning)`,
    monotony: figure => `monotonie ${figure} (hoger: dagen lijken meer op elkaar)`,
    strain: figure => `strain ${figure} (belasting × monotonie)`,
    recent: (acute, chronic) =>
      chronic === undefined
        ? `acuut ${acute} per dag (gewogen over 7 dagen)`
        : `acuut ${acute} en chronisch ${chronic} per dag (gewogen over 7 en 28 dagen)`,
  },
  target: {
    speedUnit: 'km/u',
    beatsUnit: 'spm',
    beats: beats => `${beats} spm`,
    shareOfMaximum: percent => `${percent} van de maximale hartslag`,
    rpe: effort => `inspanning ${effort}/10 (RPE)`,
    zone: zone => `zone ${zone}`,
    racePace: distance => `wedstrijdtempo ${distance}`,
    threshold: 'drempeltempo',
    effort: effort => `inspanning ongeveer ${effort}/10`,
    tell: {
      pace: 'Met een regel als `recent 10 km in 47:30` boven de weken staat hier welk tempo daarbij hoort.',
      heartRate: 'Met een regel als `max-hr 188 bpm` boven de weken staat hier welke hartslag daarbij hoort.',
      both: 'Met regels als `recent 10 km in 47:30` en `max-hr 188 bpm` boven de weken staat hier welk tempo en welke hartslag daarbij horen.',
      effortOfPace:
        'Met een regel als `recent 10 km in 47:30` boven de weken staat hier hoe zwaar dat voor jou is.',
      effortOfHeartRate:
        'Met een regel als `max-hr 188 bpm` boven de weken staat hier hoe zwaar dat voor jou is.',
    },
  },
  runner: {
    result: (distance, time) => `${distance} in ${time}`,
    vdot: vdot => `VDOT ${vdot}`,
    noVdot: 'hier volgen geen tempo’s uit: het model vraagt om een wedstrijd van 3,5 minuut tot 4 uur',
    other: (result, vdot) =>
      `Je tempo’s volgen uit ${result}: daaruit spreekt een betere vorm (VDOT ${vdot}).`,
    paces: {
      easy: pace => `rustig ${pace}`,
      marathon: pace => `marathon ${pace}`,
      threshold: pace => `drempel ${pace}`,
      interval: pace => `interval ${pace}`,
      repetition: pace => `herhalingen ${pace}`,
      asWritten: pace => `${pace} (zoals opgegeven)`,
    },
    models: { model: 'Wedstrijdtijden', daniels: 'Daniels', riegel: 'Riegel' },
    criticalSpeed: (pace, reserve) =>
      `Kritische snelheid, uit je korte resultaten: ${pace}. Daarboven kun je ongeveer ${reserve} lopen voordat je moet vertragen.`,
    danielsModel: 'Volgens het model van Daniels en Gilbert, voor een vlak parcours.',
    marathonDoubt: 'Voor recreatieve lopers zijn de marathontijden vaak te snel.',
    thresholdTitle: what => `Drempel ${what}`,
    thresholdIs: 'wat je ongeveer een uur kunt volhouden',
    resultSays: (result, pace) => `Wat er staat, telt; uit ${result} zou ${pace} volgen.`,
    pacesDoubt: 'Trainingstempo’s volgens het model van Daniels en Gilbert, op vlak terrein.',
    zonesTitle: 'Hartslagzones',
    zone: 'Zone',
    byReserve: (rest, max) => `tussen ${rest} spm in rust en ${max} spm als maximum (Karvonen)`,
    byMaximum: max => `als deel van het maximum van ${max} spm`,
    reserveDoubt:
      'Zones van 10% van de hartslagreserve, vanaf 50%: een afspraak. Ook warmte, vermoeidheid en koffie veranderen de hartslag.',
    maximumDoubt:
      'Grenzen bij 60, 72, 82, 88 en 94% van het maximum. Met een regel `rest-hr` volgen ze uit je eigen reserve.',
    onlyRestHr: 'Met een regel als `max-hr 188 bpm` boven de weken staan hier je hartslagzones.',
  },
  race: {
    after: (weeks, days) =>
      `${[weeks === 0 ? '' : weeks === 1 ? '1 week' : `${weeks} weken`, days === 0 ? '' : days === 1 ? '1 dag' : `${days} dagen`].filter(Boolean).join(' en ')} na de eerste dag van het schema`,
    goal: (time, pace) => `Doel ${time}, ${pace}`,
    against: (isSlower, difference) =>
      difference === undefined
        ? 'zoals voorspeld'
        : `${difference} ${isSlower ? 'langzamer' : 'sneller'} dan voorspeld`,
    predicted: (result, time, riegel) =>
      `${result} voorspelt ${time}${riegel === undefined ? '' : ` (Riegel ${riegel})`}.`,
    tellResult: 'Met een regel als `recent 10 km in 47:30` boven de weken staat hier een voorspelling.',
  },
  lines: {
    baseline: amount => `${amount} per week voor het begin van het schema`,
    longest: amount => `langste looptraining ${amount}`,
    compared: weeks =>
      weeks === 1 ? 'week 1 wordt ermee vergeleken' : `de eerste ${weeks} weken worden ermee vergeleken`,
    notCompared: measure => `de weken worden er niet mee vergeleken, want die worden gemeten in ${measure}`,
    measures: { distance: 'afstand', time: 'minuten te voet', load: 'belasting' },
    measure: {
      distance: 'Weken worden vergeleken op **loopafstand**.',
      time: 'Weken worden vergeleken op **minuten te voet**, hardlopen en wandelen.',
      load: 'Weken worden vergeleken op **belasting**: minuten × inspanning, kracht en andere sporten meegeteld.',
    },
    start: monday => `week 1 begint op ${monday}`,
  },
  session: {
    ...shared.session,
    unknownKind:
      'Runplan kent dit soort training niet; wat je ermee traint en hoe lang die duurt, is dus onbekend.',
    noKind: 'Wat voor training is dit? Schrijf bijvoorbeeld `duurloop`, `interval` of `kracht`.',
    alternative: 'Dit is een alternatief: in de week telt alleen de eerste keuze.',
    hillsCounted:
      'Hellingen zitten al in de spiercijfers van dit soort training: klimmen en dalen veranderen daar niets aan.',
    steepnessUnknown:
      'Zonder afstand is niet bekend hoe steil het is; klimmen en dalen veranderen hier dus niets.',
  },
  exercises: {
    ...shared.exercises,
    columns: { exercise: 'Oefening', dose: 'Hoeveel', muscles: 'Spieren', cue: 'Aanwijzing' },
    more: count => `En nog ${count}.`,
    usualSession: 'er staan geen oefeningen bij, dus dit is de gebruikelijke training',
    nothingListed:
      'er staan geen oefeningen bij, dus is onbekend wat er soepel blijft en of de heupbuigers erin zitten',
    noneKnown: 'Runplan kent geen van deze oefeningen; wat ze trainen is dus onbekend',
    unknownExercise: 'onbekend bij Runplan',
    alsoKeepsMobile: areas => `Houdt ook soepel: ${areas}.`,
    hipFlexors: {
      yes: 'Heupbuigers: **ja**.',
      through: names => `Heupbuigers: **ja**, met ${names}.`,
      no: 'Heupbuigers: **niet in deze training**.',
      unknownWord: word => `Heupbuigers: **onbekend**, want Runplan kent ${word} niet.`,
      nothingListed:
        'Heupbuigers: **onbekend**, want er staan geen oefeningen bij; de regel `mobility/hip-flexors` gaat ervan uit dat ze erbij zitten.',
    },
    own: 'een oefening van jezelf',
    namesNoMuscles: 'er staan geen spieren bij; schrijf bijvoorbeeld `works quadriceps`',
    grades:
      'De cijfers zijn een inschatting van deskundigen: 3 voor de spieren waar een oefening voor bedoeld is (2 bij één set), 1 voor wat meehelpt.',
    sources: sources => `Bronnen: ${sources}.`,
  },
  week: {
    number: number => `Week ${number}`,
    noRunning: 'geen looptraining',
    running: amount => `${amount} hardlopen`,
    onFeet: amount => `${amount} hardlopen en wandelen`,
    atLeast: amount => `minstens ${amount}`,
    justOver: percent => `net meer dan ${percent}`,
    change: (percent, than) => `${percent} ten opzichte van ${than}`,
    same: than => `ongeveer evenveel als ${than}`,
    reference: (week, amount) => `week ${week} (${amount})`,
    heaviestOf: weeks => `, de zwaarste van de ${weeks} weken ervoor`,
    baseline: amount => `je basis (${amount})`,
    notCompared: week => `Niet vergeleken: het totaal van week ${week} is niet bekend.`,
    unknownTotal: 'totaal onbekend',
    beforeRounding: percent => `${percent} voor het afronden`,
    allEasy: 'alles rustig (zones 1-2)',
    noneEasy: 'niets rustig (zones 1-2)',
    easyShare: percent => `ongeveer ${percent} rustig (zones 1-2)`,
    mobilityDays: count => (count === 1 ? '1 mobiliteitsdag' : `${count} mobiliteitsdagen`),
    calendarWeek: number => `kalenderweek ${number}`,
    dates: (monday, sunday) => `maandag ${monday} - zondag ${sunday}`,
    noDates: reason => `Datums onbekend: ${reason}.`,
    runs: count => (count === 1 ? '1 looptraining' : `${count} looptrainingen`),
    longest: amount => `langste ${amount}`,
    hardSessions: count => (count === 1 ? '1 zware looptraining' : `${count} zware looptrainingen`),
    strengthDays: count =>
      count === 0 ? 'geen krachtdag' : count === 1 ? '1 krachtdag' : `${count} krachtdagen`,
    inAll: amount => `${amount} training in totaal`,
    missing: days => `Niet meegeteld: ${days}.`,
    estimated: amount => `Daarvan is ${amount} geschat met aangenomen tempo’s.`,
    estimatedEffort: amount => `Daarvan berusten ${amount} op een geschatte inspanning.`,
    weekdays: {
      mon: 'maandag',
      tue: 'dinsdag',
      wed: 'woensdag',
      thu: 'donderdag',
      fri: 'vrijdag',
      sat: 'zaterdag',
      sun: 'zondag',
    },
  },
  copy: {
    days: { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' },
    from: (week, change) => `Kopie van week ${week}${change}`,
    carried: (now, before, week, written, in_) =>
      `${now} (week ${week}: ${before}), doorgerekend vanaf ${written} in week ${in_}`,
    carriedBecause:
      'Een kopie van een kopie wordt doorgerekend vanaf wat er geschreven staat, zodat afrondingen zich niet opstapelen.',
    same: sessions => `Ongewijzigd: ${sessions}`,
    here: days => `hier geschreven: ${days}`,
    unnamed: 'Er wordt niets overgenomen: er staat nog niet welke week.',
    nothing: {
      itself: week => `Er wordt niets overgenomen: week ${week} kan geen kopie van zichzelf zijn.`,
      later: week => `Er wordt niets overgenomen: week ${week} komt later.`,
      missing: week => `Er wordt niets overgenomen: boven deze week staat geen week ${week}.`,
    },
  },
  shoes: {
    start: amount => `${amount} aan het begin van het schema`,
    end: amount => `${amount} aan het eind van het schema`,
    after: amount => `${amount} na deze dag`,
    until: amount => `te vervangen bij ${amount}`,
    wornOut: (amount, day, week) =>
      `te vervangen bij ${amount}: daar komen ze overheen op ${day}, in week ${week}`,
  },
  names: shared.names,
};
