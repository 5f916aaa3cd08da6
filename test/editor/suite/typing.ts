import { suite, teardown, test } from 'mocha';
import { commands, Selection, window } from 'vscode';
import { closeWithoutSaving, openUntitled, rulesOn, until } from './support.js';

suite('typing', () => {
  teardown(closeWithoutSaving);

  test('12 km after a week of 10 km squiggles while it is typed, before anything is saved', async () => {
    const plan = await openUntitled('week 1\n  sun long 10 km\n\n');
    const editor = window.activeTextEditor!;
    const end = plan.lineAt(plan.lineCount - 1).range.end;
    editor.selection = new Selection(end, end);

    for (const key of 'week 2\nsun long 12 km') await commands.executeCommand('type', { text: key });

    await until('the jump of week 2', () => rulesOn(plan, 'week 2').includes('load/weekly-jump'), {
      instead: () => plan.getText(),
    });
  });

  test('it goes again when the week is corrected', async () => {
    const plan = await openUntitled('week 1\n  sun long 10 km\n\nweek 2\n  sun long 12 km\n');
    await until('the jump of week 2', () => rulesOn(plan, 'week 2').includes('load/weekly-jump'));

    const number = plan.positionAt(plan.getText().lastIndexOf('12'));
    await window.activeTextEditor!.edit(edit =>
      edit.replace(new Selection(number, number.translate(0, 2)), '11'),
    );

    await until('week 2 without a jump', () => !rulesOn(plan, 'week 2').includes('load/weekly-jump'), {
      instead: () => plan.getText(),
    });
  });
});
