import { describe, expect, test } from 'vitest';
import { closingLine, editorOutcome, vitestOutcome } from '../../scripts/lib/suites.mjs';

describe('counting tests: what does not report has failed', () => {
  const file = (status, ...tests) => ({ status, assertionResults: tests.map(status => ({ status })) });

  test('vitest', () => {
    const counts = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] };
    expect(vitestOutcome(0, counts)).toMatchObject({ passed: 3, failed: 0 });
    expect(vitestOutcome(1, { ...counts, numFailedTests: 2 })).toMatchObject({ passed: 3, failed: 2 });
  });

  test('a vitest file that cannot be loaded', () => {
    const counts = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('failed'), file('failed', 'failed')],
    };
    expect(vitestOutcome(1, counts)).toMatchObject({ passed: 3, failed: 2 });
  });

  test('vitest that ends badly although every test passed, or without a report', () => {
    const counts = { numPassedTests: 3, numFailedTests: 0, testResults: [] };
    expect(vitestOutcome(1, counts)).toMatchObject({ passed: 3, failed: 1 });
    expect(vitestOutcome(1, undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('the suite in the editor', () => {
    expect(closingLine('12 passed, 3 failed')).toEqual({ passed: 12, failed: 3 });
    expect(closingLine('[test] 12 passed, 0 failed')).toEqual({ passed: 12, failed: 0 });
    expect(closingLine('a test says: 1 passed, 0 failed')).toBeUndefined();
    expect(editorOutcome('e', { passed: 2, failed: 0 })).toMatchObject({ passed: 2, failed: 0 });
    expect(editorOutcome('e', { passed: 2, failed: 1 }, 'code 1')).toMatchObject({ passed: 2, failed: 1 });
  });

  test('an editor that dies, before its closing line or after it', () => {
    expect(editorOutcome('e', undefined)).toMatchObject({ passed: 0, failed: 1 });
    expect(editorOutcome('e', { passed: 2, failed: 0 }, 'code 1')).toMatchObject({ passed: 2, failed: 1 });
  });
});
