import type { ExplainWords } from './words.js';

export const nl: ExplainWords = {
  sorts: {
    rule: { one: 'regel', more: 'Regels' },
    muscle: { one: 'spier of spiergroep', more: 'Spieren en spiergroepen' },
    structure: { one: 'pees, band of gewricht', more: 'Pezen, banden en gewrichten' },
    area: { one: 'lichaamsdeel', more: 'Lichaamsdelen' },
    exercise: { one: 'oefening', more: 'Oefeningen' },
    session: { one: 'soort training', more: 'Soorten training' },
    surface: { one: 'ondergrond of omstandigheid', more: 'Ondergronden en omstandigheden' },
    phase: { one: 'fase van een schema', more: 'Fasen van een schema' },
    sign: { one: 'pijnsignaal', more: 'Pijnsignalen' },
    topic: { one: 'onderwerp', more: 'Onderwerpen' },
  },
  alsoCalled: names => `Andere namen: ${names}.`,
  sources: 'Bronnen',
  inAPlan: code => `In een schema: \`${code}\``,
  muscle: {
    partOf: groups => `Hoort bij: ${groups}.`,
    trainedBy: {
      2: kinds => `Matig getraind door: ${kinds}.`,
      3: kinds => `Vooral getraind door: ${kinds}.`,
    },
    exercises: exercises => `Oefeningen: ${exercises}.`,
    stretches: exercises => `Om soepel te blijven: ${exercises}.`,
    together: muscles => `een naam voor meerdere spieren samen: ${muscles}`,
    columns: { part: 'Deel van de pas', activity: 'Activiteit', does: 'Wat de spier doet', how: 'Hoe' },
    activity:
      'De activiteit van 0 (in rust) tot 3 (meest) is een inschatting van deskundigen op basis van gepubliceerde metingen.',
  },
  kind: {
    impact: {
      0: 'geen landingen',
      1: 'lichte landingen (1/3)',
      2: 'matige landingen (2/3)',
      3: 'zware landingen (3/3)',
    },
    columns: { grade: 'Cijfer', muscle: 'Spier', does: 'Wat de spier doet', how: 'Hoe' },
    runningShare: percent => `Van de afstand telt ${percent} als hardlopen.`,
    assumedPace: pace => `Is er geen tempo bekend, dan rekent Runplan met ${pace}.`,
    confidence: {
      high: 'Hoe zeker: deze cijfers berusten op metingen aan zulke trainingen.',
      medium: 'Hoe zeker: deels gemeten, deels afgeleid van verwante trainingen.',
      low: 'Hoe zeker: vooral beredeneerd, er zijn weinig metingen.',
    },
    countsHills: 'Hellingen zitten al in deze cijfers.',
  },
  exercise: {
    category: {
      strength: 'krachtoefening',
      core: 'rompoefening',
      plyo: 'sprongoefening (plyometrisch)',
      mobility: 'mobiliteitsoefening',
      drill: 'loopscholing',
    },
    whyForRunners: 'Waarom voor hardlopers',
  },
  area: {
    alarm:
      'Pijn op de borst kan van het hart komen: niet lopen voordat een arts ernaar heeft gekeken; bel meteen 112 bij druk op de borst, benauwdheid of duizeligheid.',
  },
  sign: {
    seeSomeone: 'Ga bij twijfel naar een arts of fysiotherapeut.',
    emergency:
      'Problemen met plassen of ontlasting, een doof gevoel tussen je benen, een been dat zwakker wordt, koorts, of hevige pijn na een val of ongeluk: bel meteen een arts.',
  },
  topic: {
    standing: {
      supported: 'Ondersteund door onderzoek.',
      mixed: 'Onderzoek wijst niet steeds dezelfde kant op.',
      disputed: 'Omstreden: onderzoek bevestigt niet wat vaak wordt gezegd.',
      practice: 'Advies uit de praktijk, niet in onderzoek getoetst.',
    },
  },
  rule: {
    page: path => `De pagina van de regel, met voorbeelden: ${path}`,
    option: (name, usual, means) => `\`${name}\` (\`${usual}\`, tenzij je het instelt): ${means}`,
  },
};
