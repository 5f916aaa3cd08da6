// Takes a picture of every sort of hover in the real editor, in both languages and in four themes, and puts them into
// out/gallery, with a page to look at them all. For whoever changes hovers: no test can see whether they are good.
// With words behind it, such as `npm run gallery -- dark nl`, only those. Needs Linux on x64 and a browser.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../test/editor/host/browser.mjs';
import { installExtension, startServer } from '../test/editor/host/server.mjs';
import { Workbench } from '../test/editor/host/workbench.mjs';
import { build } from './build.mjs';
import { enter } from './lib/own-node.mjs';
import { packageExtension } from './lib/package-extension.mjs';
import { inProject, vsix } from './lib/project.mjs';
import { explain } from './lib/refusal.mjs';
import { step } from './lib/steps.mjs';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};
const LANGUAGES = ['en', 'nl'];
const DETAILS = ['brief', 'full'];

/** What is pointed at: a name for the picture, words on the line, the word under the mouse. */
const PLACES = [
  ['athlete', 'athlete', 'Sam'],
  ['start', 'start 2026', 'start'],
  ['race', 'race "City half"', 'half-marathon'],
  ['recent', 'recent 10 km', 'recent'],
  ['heart-rates', 'max-hr', 'max-hr'],
  ['baseline', 'baseline', 'baseline'],
  ['shoes', 'shoes daily', 'daily'],
  ['pain', 'pain lower-back', 'pain'],
  ['pain-area', 'pain lower-back', 'lower-back'],
  ['pain-sign', 'pain lower-back', 'mild'],
  ['own-session', 'session hill-night', 'hill-night'],
  ['own-exercise', 'exercise towel-curl', 'towel-curl'],
  ['muscle', 'exercise towel-curl', 'foot-intrinsics'],
  ['week', 'week 1 base', 'week'],
  ['phase', 'week 1 base', 'base'],
  ['day', 'tue easy 8', 'tue'],
  ['run', 'tue easy 8', 'easy'],
  ['amount', 'tue easy 8', '8'],
  ['surface', 'on forest', 'forest'],
  ['climb', 'climb 120', 'climb'],
  ['worn-shoes', 'in daily', 'daily'],
  ['strength', 'squat 3x8', 'strength'],
  ['exercise', 'squat 3x8', 'squat'],
  ['own-exercise-use', 'towel-curl 2x15', 'towel-curl'],
  ['own-session-use', 'thu hill-night', 'hill-night'],
  ['mobility', 'fri mobility', 'mobility'],
  ['area', 'fri mobility', 'hip-flexors'],
  ['pace', '@ 5:50', '5:50'],
  ['week-with-squiggle', 'week 2 build', 'week'],
  ['ignore', 'runplan-ignore', 'runplan-ignore'],
  ['zone', '@ zone 3', 'zone'],
  ['repeats', '5 x 1000', '5'],
  ['race-pace', '@ 5k', '5k'],
  ['alternative', 'or bike', 'bike'],
  ['copied-week', 'week 3 =', 'week'],
];

const FILE = 'everything.runplan';
const PATIENCE = 4000;

const out = inProject('out/gallery');
const asked = process.argv.slice(2);
/** The words of the command line that name one of these; all of them where it names none. */
const chosen = all =>
  asked.some(word => all.includes(word)) ? all.filter(each => asked.includes(each)) : all;

async function gallery() {
  rmSync(out, { recursive: true, force: true });
  const extensionsDir = mkdtempSync(path.join(tmpdir(), 'runplan-gallery-'));
  const { browser, context } = await openBrowser({ viewport: { width: 1280, height: 900 } });
  const rows = [];
  try {
    installExtension(vsix, extensionsDir);
    for (const theme of chosen(Object.keys(THEMES)))
      for (const language of chosen(LANGUAGES))
        for (const detail of chosen(DETAILS)) {
          const name = `${theme}-${language}-${detail}`;
          await step(name, async () => {
            const found = await album({ context, extensionsDir, theme, language, detail, name });
            rows.push(...found);
            const without = found.filter(each => !each.shown).map(each => each.place);
            return without.length === 0 ? `${found.length} hovers` : `no hover: ${without.join(', ')}`;
          });
        }
  } finally {
    await browser.close();
    rmSync(extensionsDir, { recursive: true, force: true, maxRetries: 3 });
  }
  writeFileSync(path.join(out, 'index.html'), page(rows));
  console.log(`out/gallery/index.html shows ${rows.length} places.`);
}

async function album({ context, extensionsDir, theme, language, detail, name }) {
  mkdirSync(path.join(out, name), { recursive: true });
  const server = await startServer({
    extensionsDir,
    settings: {
      'editor.fontSize': 14,
      'editor.hover.delay': 100,
      'editor.hover.above': false,
      'editor.minimap.enabled': false,
      'workbench.colorTheme': THEMES[theme],
      'window.autoDetectColorScheme': false,
      'runplan.language': language,
      'runplan.hover': detail,
    },
  });
  const tab = await context.newPage();
  try {
    await tab.goto(server.address({ folder: inProject('test/editor/fixtures') }));
    const vscode = new Workbench(tab);
    await vscode.ready();
    await vscode.open(FILE);
    await vscode.squiggles().first().waitFor();
    const rows = [];
    for (const [place, line, word] of PLACES) rows.push(await picture(vscode, { name, place, line, word }));
    return rows;
  } finally {
    await tab.close();
    await server.stop();
  }
}

/** The hover box as it opens, and whether all of it is in sight. */
async function picture(vscode, { name, place, line, word }) {
  const file = `${name}/${place}.png`;
  await vscode.settle();
  const { x, y } = await vscode.placeOf(line, word);
  await vscode.page.mouse.move(x - 2, y);
  await vscode.page.mouse.move(x, y);
  const box = vscode.page.locator('.monaco-hover:visible').first();
  try {
    await box
      .locator('.hover-contents')
      .filter({ hasNotText: /^Loading\.\.\./ })
      .first()
      .waitFor({ timeout: PATIENCE });
    await box.locator('img').evaluateAll(pictures => Promise.all(pictures.map(each => each.decode())));
  } catch {
    return { place, name, shown: false };
  }
  const { hidden, height } = await box.evaluate(element => {
    const scroller = element.querySelector('.monaco-scrollable-element .monaco-hover-content') ?? element;
    return { hidden: scroller.scrollHeight - scroller.clientHeight, height: element.clientHeight };
  });
  await box.screenshot({ path: path.join(out, file) });
  return { place, name, file, shown: true, hidden, height };
}

function page(rows) {
  const cards = rows.map(({ place, name, file, hidden, height }) => {
    const text = file ? `<img src="${file}" alt="">` : '<em>no hover</em>';
    return `<figure><figcaption>${name} · <b>${place}</b>${file ? ` · ${height} px${hidden > 1 ? `, ${hidden} px to scroll` : ''}` : ''}</figcaption>${text}</figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Hovers</title>
<style>body{font:13px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{display:block;max-width:860px}</style>
${cards.join('\n')}
`;
}

try {
  await enter(import.meta.url);
  await build();
  await step('extension package', packageExtension);
  await gallery();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
