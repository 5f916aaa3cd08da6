import { expect, test } from 'vitest';
import { messagesFor } from '../../client/src/messages.js';
import { type Health, statusText } from '../../client/src/status-text.js';

const en = messagesFor('en', 'en');
const nl = messagesFor('nl', 'en');
const ready = (plans: number, findings: number): Health => ({
  state: 'reporting',
  status: { state: 'ready', plans, findings, milliseconds: 12.4, version: '1.2.3' },
});

test('a server that is up says what it found, how fast, and which version it is', () => {
  expect(statusText(ready(2, 3), en)).toEqual({
    text: '2 plans, 3 findings',
    detail: 'Checked in 12 ms by version 1.2.3',
    busy: false,
    broken: false,
  });
  expect(statusText(ready(1, 1), en).text).toBe('1 plan, 1 finding');
  expect(statusText(ready(1, 0), en).text).toBe('1 plan, no findings');
});

test('in Dutch as well', () => {
  expect(statusText(ready(2, 3), nl)).toMatchObject({
    text: "2 schema's, 3 opmerkingen",
    detail: 'Nagekeken in 12 ms door versie 1.2.3',
  });
  expect(statusText(ready(1, 0), nl).text).toBe('1 schema, geen opmerkingen');
});

test('while it works it looks busy', () => {
  expect(statusText({ state: 'starting' }, en)).toMatchObject({ text: 'Starting', busy: true });
  const status = { state: 'checking', plans: 1, findings: 0, milliseconds: 0, version: '1.2.3' } as const;
  expect(statusText({ state: 'reporting', status }, en)).toMatchObject({ text: 'Checking', busy: true });
});

test('a server that stopped is broken, not busy', () => {
  expect(statusText({ state: 'stopped' }, en)).toMatchObject({ text: 'Stopped', busy: false, broken: true });
});

test('the language is that of the setting, else that of VS Code, else English', () => {
  expect(messagesFor('nl', 'en')).toBe(nl);
  expect(messagesFor('en', 'nl')).toBe(en);
  expect(messagesFor('auto', 'nl-BE')).toBe(nl);
  expect(messagesFor('auto', 'de')).toBe(en);
  expect(messagesFor(undefined, 'nl')).toBe(nl);
  expect(messagesFor('klingon', 'nds')).toBe(en);
});
