import { expect, test } from 'vitest';
import { Editor } from './editor.js';

const URI = 'file:///plan.runplan';

/** What an editor is shown of an easy run, that allows this HTML. */
async function shown(
  tags?: readonly string[],
  formats?: readonly ('markdown' | 'plaintext')[],
): Promise<string> {
  const { editor } = await Editor.start({ tags, formats });
  await editor.open(URI, 'week 1\n  mon easy 5 km\n');
  const hover = await editor.hover(URI, 1, 7);
  editor.dispose();
  return (hover!.contents as { value: string }).value;
}

test('an editor that shows images in Markdown gets the figure, with the words beside it', async () => {
  const value = await shown(['p', 'img']);
  expect(value).toMatch(/^<img src="data:image\/svg\+xml;base64,[^"]+" alt="[^"]+"/);
  expect(value).toContain('**Easy run**');
});

test('no other editor gets any HTML', async () => {
  for (const tags of [undefined, [], ['p', 'strong']]) {
    const value = await shown(tags);
    expect(value).toMatch(/^\*\*Easy run\*\*/);
    expect(value).not.toMatch(/<\w/);
  }
});

test('an editor without Markdown gets plain text, whatever tags it allows', async () => {
  for (const formats of [['plaintext'], []] as const) {
    const value = await shown(['img'], formats);
    expect(value).toMatch(/^Easy run — trains most/);
    expect(value).not.toMatch(/\*\*|<\w|\||\\/);
  }
});
