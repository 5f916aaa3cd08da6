// The packaged extension as a runner sees it: installed into VS Code, looked at from outside. Each test leaves a
// picture in out/screenshots, so that a person can look too.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import { inProject, readJson, vsix } from '../../../scripts/lib/project.mjs';
import { openBrowser } from '../host/browser.mjs';
import { installExtension, startServer } from '../host/server.mjs';
import { Workbench } from '../host/workbench.mjs';

const pictures = inProject('out/screenshots');
const fixtures = inProject('test/editor/fixtures');
const settings = {
  'editor.fontSize': 14,
  'editor.hover.delay': 100,
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.occurrencesHighlight': 'off',
  'workbench.reduceMotion': 'on',
};

const extensionsDir = mkdtempSync(path.join(tmpdir(), 'runplan-extensions-'));
let browser;
let context;

before(async () => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  ({ browser, context } = await openBrowser({ viewport: { width: 1280, height: 720 } }));
});

after(async () => {
  await browser?.close();
  rmSync(extensionsDir, { recursive: true, force: true, maxRetries: 3 });
});

test('the package installs', () => {
  const { publisher, name, version } = readJson(inProject('package.json'));
  assert.match(installExtension(vsix, extensionsDir), new RegExp(`^${publisher}\\.${name}@${version}$`, 'm'));
});

suite('a plan in the editor', () => {
  let server;
  let vscode;

  before(async () => {
    server = await startServer({ extensionsDir, settings });
    vscode = await openWorkbench(server);
  });
  after(() => server?.stop());
  afterEach(async t => {
    if (!t.passed) await picture(vscode, `failed ${t.name}`);
  });

  test('squiggles under the heading of the week', async () => {
    await vscode.open('three-squiggles.runplan');
    await vscode.squiggles().first().waitFor();
    assert.deepEqual(await underlinedLines(vscode), ['week 1', 'week 2 build "A little too eager"']);
  });

  test('a hover on a squiggle says what is the matter, and what to do', async () => {
    const hover = await vscode.hoverWord('week 2 build', 'build', 'load/weekly-jump');
    await pictureOfEditor(vscode, 'findings', 400);
    for (const rule of ['strength/missing', 'mobility/hip-flexors']) {
      await vscode.hover.filter({ hasText: rule }).first().waitFor();
    }
    assert.match(await hover.textContent(), /12\skm/);
    await vscode.settle();
  });

  test('the status item says that all is well', async () => {
    const item = await vscode.languageStatus();
    assert.match(item, /1 plan, \d+ findings/);
    await vscode.settle();
  });

  test('the Problems view lists the rules, and says what is the matter', async () => {
    await vscode.command('Problems: Focus on Problems View');
    for (const rule of ['load/weekly-jump', 'strength/missing', 'mobility/hip-flexors']) {
      await vscode.problems.filter({ hasText: rule }).first().waitFor();
    }
    await vscode.page.mouse.move(2, 2);
    await pictureOfEditorAndPanel(vscode, 'squiggles');
    await vscode.command('View: Hide Panel');
    await vscode.problems.first().waitFor({ state: 'hidden' });
  });

  test('the light bulb offers a way out', async () => {
    await vscode.clickWord('week 2 build', 'week');
    await vscode.openLightBulb();
    assert.ok((await vscode.lightBulbActions.count()) >= 3);
    await picture(vscode, 'light-bulb');
    await vscode.page.keyboard.press('Escape');
  });

  test('a hover on a hill session names its muscles', async () => {
    await vscode.open('muscles.runplan');
    const hover = await vscode.hoverWord('tue hills', 'hills', /gluteus maximus/i);
    assert.match(await hover.textContent(), /hamstrings/i);
    await pictureOfEditor(vscode, 'hover', 365);
    await vscode.settle();
  });

  test('a hover on a week shows what it asks of the body', async () => {
    await vscode.open('muscles.runplan');
    const hover = await vscode.hoverWord('week 1', 'week', /Worked most/);
    assert.equal(await hover.locator('img').count(), 1);
    await pictureOfEditor(vscode, 'week', 365);
    await vscode.settle();
  });

  test('a hover on a copied week says what became of each day', async () => {
    await vscode.open('with-the-club.runplan');
    const hover = await vscode.hoverWord('week 2 = week 1', 'week', /6\.5\skm/);
    const text = await hover.textContent();
    // 6.5 + 8.5 + 11 km: the club's session comes from its own file.
    assert.match(text, /26\skm/);
    assert.match(text, /club-night/);
    await pictureOfEditor(vscode, 'copied-week', 480);
    await vscode.settle();
  });

  test('brief hovers fit their box, and show the body beside the words', async () => {
    await vscode.open('everything.runplan');
    const withBody = [
      ['tue easy', 'easy', /trains most/],
      ['squat 3x8', 'strength', /trains most/],
      ['squat 3x8', 'squat', /works most/],
      ['fri mobility', 'mobility', /hip flexors/i],
      ['fri mobility', 'hip-flexors', /muscles:/],
      ['exercise towel', 'foot-intrinsics', /Short foot/],
      ['or bike', 'bike', /Cycling/],
    ];
    const inWords = [
      ['race "City half"', 'half-marathon', /Goal/],
      ['pain lower-back', 'mild', /careful/i],
      ['shoes daily', 'daily', /700\skm/],
      ['@ zone 3', 'zone', /bpm/],
      ['climb 120', 'climb', /flat/],
      ['tue easy', 'tue', /City half/],
    ];
    for (const [line, word, text] of [...withBody, ...inWords]) {
      await vscode.settle();
      const hover = await vscode.hoverWord(line, word, text);
      const { hidden, bodies } = await hover.evaluate(element => {
        const scrolled = element.closest('.monaco-hover').querySelector('.monaco-hover-content');
        return {
          hidden: scrolled.scrollHeight - scrolled.clientHeight,
          bodies: [...element.querySelectorAll('img')].filter(
            ({ complete, naturalHeight, height }) => complete && naturalHeight > 100 && height < 200,
          ).length,
        };
      });
      // A run on a surface and over hills has most to say, and may end a line below the edge.
      assert.ok(hidden <= (word === 'easy' ? 30 : 1), `${line}: ${hidden} px are out of sight`);
      assert.equal(bodies, withBody.some(each => each[1] === word) ? 1 : 0, `${line}: ${word}`);
    }
    await vscode.settle();
  });

  test('a hover on a result gives paces and race times', async () => {
    await vscode.open('with-the-club.runplan');
    const hover = await vscode.hoverWord('recent 10 km', 'recent', /VDOT/);
    assert.match(await hover.textContent(), /threshold 5:06/);
    await pictureOfEditor(vscode, 'recent', 300);
    await vscode.settle();
  });
});

suite('in Dutch, in a folder that nobody has said they trust', () => {
  let server;
  let vscode;

  before(async () => {
    server = await startServer({
      extensionsDir,
      settings: {
        ...settings,
        'runplan.language': 'nl',
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      },
    });
    vscode = await openWorkbench(server);
  });
  after(() => server?.stop());

  test('plans are checked there too', async () => {
    await vscode.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await vscode.open('three-squiggles.runplan');
    await vscode.squiggles().first().waitFor();
    assert.match(await vscode.languageStatus(), /1 schema, \d+ opmerkingen/);
    await vscode.settle();
  });

  test('a hover names the muscles in Dutch', async () => {
    await vscode.open('muscles.runplan');
    const hover = await vscode.hoverWord('tue hills', 'hills', /bilspier/i);
    assert.match(await hover.textContent(), /kuit/i);
    await pictureOfEditor(vscode, 'hover-dutch', 365);
  });
});

async function openWorkbench(server) {
  const page = await context.newPage();
  await page.goto(server.address({ folder: fixtures }));
  const vscode = new Workbench(page);
  await vscode.ready();
  return vscode;
}

/** The text of the lines that carry a squiggle: an underline is drawn on a layer of its own, at the same height. */
async function underlinedLines(vscode) {
  return vscode.editor.evaluate(editor => {
    const heights = [...editor.querySelectorAll('.squiggly-warning')].map(
      mark => mark.getBoundingClientRect().y,
    );
    return [...editor.querySelectorAll('.view-line')]
      .filter(line => {
        const { top, bottom } = line.getBoundingClientRect();
        return heights.some(height => height >= top - 1 && height < bottom);
      })
      .map(line => line.textContent.replaceAll('\u00a0', ' '));
  });
}

function picture(vscode, name) {
  return vscode.page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** The upper part of the editor, with whatever pops up over it: small enough for a page to show. */
async function pictureOfEditor(vscode, name, height) {
  const { x, y, width } = await vscode.page.locator('.editor-instance').first().boundingBox();
  // Without the scroll bar at the right.
  await pictureOf(vscode, name, { x, y, width: width - 20, height });
}

async function pictureOfEditorAndPanel(vscode, name) {
  const { x, y, width } = await vscode.page.locator('.editor-instance').first().boundingBox();
  const panel = await vscode.page.locator('.part.panel').boundingBox();
  await pictureOf(vscode, name, { x, y, width, height: panel.y + panel.height - y });
}

function pictureOf(vscode, name, clip) {
  return vscode.page.screenshot({ path: path.join(pictures, `${name}.png`), clip });
}
