import { expect, test } from 'vitest';
import { ENGINE_KINDS, KIND_VARIABLE, kindName, wantedKind } from './engine-kind.js';

test('every kind is named by the variable', () => {
  for (const kind of ENGINE_KINDS) expect(wantedKind({}, { [KIND_VARIABLE]: kindName(kind) })).toEqual(kind);
});

test.each([
  [{}, '', undefined],
  [{ store: 'classic' }, '', { store: 'classic', buildx: 'packaged' }],
  [{ buildx: '0.36' }, '', { store: 'containerd', buildx: '0.36' }],
  [{ buildx: '0.36' }, 'classic/packaged', { store: 'classic', buildx: '0.36' }],
] as const)('%j and %j ask for %j', (options, variable, kind) => {
  expect(wantedKind(options, { [KIND_VARIABLE]: variable })).toEqual(kind);
});

test('a name that there is not is refused with those that there are', () => {
  expect(() => wantedKind({}, { [KIND_VARIABLE]: 'classic' })).toThrow(
    "MULTIARCH_TEST_ENGINE is 'classic' and not one of containerd/packaged, containerd/0.36, classic/packaged, classic/0.36",
  );
});
