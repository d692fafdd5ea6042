import { expect, test } from 'vitest';
import { lowerRepository } from './repository-image.js';

test.each([
  ['quay.io/Org/App', 'quay.io/org/app', 1],
  ['quay.io/team/App, ghcr.io/Org/App', 'quay.io/team/app\nghcr.io/Org/App', 1],
  // Somebody else's capitals are refused as ever.
  ['quay.io/Team/App', 'quay.io/Team/App', 0],
  ['quay.io/org/app\nquay.io/Other/x', 'quay.io/org/app\nquay.io/Other/x', 0],
  ['quay.io/org/MyApp', 'quay.io/org/MyApp', 0],
  ['', '', 0],
])('%j', (text, lowered, notes) => {
  const made = lowerRepository(text, 'Org/App');
  expect([made.text, made.notes.length]).toEqual([lowered, notes]);
});

test('a repository whose name is not known changes nothing', () => {
  expect(lowerRepository('quay.io/Org/App', '').text).toBe('quay.io/Org/App');
});
