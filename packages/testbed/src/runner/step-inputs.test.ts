import { expect, test } from 'vitest';
import { stepInputs } from './step-inputs.js';

const declared = { images: {}, 'build args': { default: '' }, 'dry-run': { default: false } };

test('names are upper case, blanks become underscores, dashes stay, defaults apply', () => {
  expect(stepInputs(declared, { Images: 'ghcr.io/a/b' }, {})).toEqual({
    environment: { INPUT_IMAGES: 'ghcr.io/a/b', INPUT_BUILD_ARGS: '', 'INPUT_DRY-RUN': 'false' },
    unexpected: [],
  });
});

test('a given value wins over the default, an empty one too', () => {
  expect(stepInputs(declared, { 'DRY-RUN': '' }, {}).environment).toMatchObject({ 'INPUT_DRY-RUN': '' });
});

test('an input that the action does not declare is passed on, and named', () => {
  expect(stepInputs(declared, { image: 'x' }, {})).toMatchObject({
    environment: { INPUT_IMAGE: 'x' },
    unexpected: ['image'],
  });
});

test('a default may read the github context', () => {
  const inputs = { token: { default: '${{ github.token }}' } };
  expect(stepInputs(inputs, {}, { token: 't' }).environment).toEqual({ INPUT_TOKEN: 't' });
});

test('another expression is refused', () => {
  const inputs = { x: { default: "${{ hashFiles('a') }}" } };
  expect(() => stepInputs(inputs, {}, {})).toThrow("cannot evaluate '${{ hashFiles('a') }}'");
});
