/** What a person does in VS Code, for the tests that look at it from outside. */
export class Workbench {
  constructor(page) {
    this.page = page;
    this.input = page.locator('.quick-input-widget input.input').first();
    this.focusedRow = page.locator('.quick-input-list .monaco-list-row.focused');
    this.files = page.locator('.explorer-folders-view .monaco-list-row');
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.hover = page.locator('.monaco-hover:visible .hover-contents');
    this.lightBulbActions = page.locator('.action-widget:visible .monaco-list-row.action');
    this.problems = page.locator('.markers-panel .monaco-list-row');
  }

  /** Waits until the files of the opened folder are listed. */
  async ready() {
    await this.files.first().waitFor({ timeout: 60_000 });
  }

  async open(name) {
    await this.files.filter({ hasText: name }).dblclick();
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  }

  /** Runs a command of the palette by its title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.input.waitFor();
    await this.input.fill(`>${title}`);
    // Pressed before the wanted row has the focus, Enter runs another command, or none.
    await this.focusedRow.filter({ hasText: title.replace(/^.*?: /, '') }).waitFor();
    await this.page.keyboard.press('Enter');
    // While the palette closes it still takes the clicks and keys that are meant for the editor.
    await this.input.waitFor({ state: 'hidden' });
  }

  line(text) {
    return this.editor.locator('.view-line', { hasText: text }).first();
  }

  squiggles(severity = 'warning') {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** The middle of `word` on the line that contains `lineText`, in page coordinates. */
  async placeOf(lineText, word) {
    return this.line(lineText).evaluate((element, word) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const parts = [];
      let text = '';
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        parts.push({ node, from: text.length });
        // The editor draws spaces as no-break spaces.
        text += node.data.replaceAll('\u00a0', ' ');
      }
      const at = text.indexOf(word) + Math.floor(word.length / 2);
      const { node, from } = parts.findLast(part => part.from <= at);
      const range = document.createRange();
      range.setStart(node, at - from);
      range.setEnd(node, at - from + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, word);
  }

  async clickWord(lineText, word) {
    const { x, y } = await this.placeOf(lineText, word);
    await this.page.mouse.click(x, y);
  }

  /**
   * Opens the menu of the light bulb at the cursor. VS Code looks for actions by itself shortly after the cursor
   * moved, and drops a question asked in that moment: seen in one of six tries. A person presses again, and so do we.
   */
  async openLightBulb() {
    await this.page.mouse.move(2, 2);
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press('Control+.');
      try {
        return await this.lightBulbActions.first().waitFor({ timeout: 3000 });
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
  }

  /** Puts the mouse on `word`, and waits for a hover that says `text`: it says "Loading..." first. */
  async hoverWord(lineText, word, text = word) {
    const { x, y } = await this.placeOf(lineText, word);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    const hover = this.hover.filter({ hasText: text }).first();
    await hover.waitFor();
    await hover
      .locator('img')
      .evaluateAll(pictures => Promise.all(pictures.map(picture => picture.decode())));
    return hover;
  }

  /** What the item behind the braces in the status bar says about the language. */
  async languageStatus() {
    await this.page.locator('.statusbar-item[id="status.languageStatus"]').click();
    const entry = this.page.locator('.hover-language-status .element').first();
    await entry.waitFor();
    return entry.textContent();
  }

  /** Takes the mouse and every popup away. */
  async settle() {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(2, 2);
    await this.hover.first().waitFor({ state: 'hidden' });
  }
}
