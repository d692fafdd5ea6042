import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderDescriptor, parseDescriptor } from '../descriptor.js';
import { parseJsonObject } from '../json.js';
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../media-type.js';
import { nearlyDescriptor, nearlyManifest, shuffled } from '../testing/arbitraries.js';
import { unlessRefused } from '../testing/refusal.js';
import { digestOf } from './hash.js';
import { manifestOf, readManifest } from './manifest.js';

const contentType = fc.oneof(
  fc.constantFrom(
    undefined,
    OCI_INDEX,
    OCI_MANIFEST,
    DOCKER_LIST,
    DOCKER_MANIFEST,
    'application/json',
    'text/plain',
  ),
  fc.string(),
);
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('documents, whatever is in them', () => {
  test('any bytes are refused with our error, or read', () => {
    fc.assert(
      fc.property(fc.uint8Array(), contentType, (bytes, type) => {
        unlessRefused(() => parseJsonObject(bytes, 'x'));
        unlessRefused(() => readManifest(manifestOf(bytes, type, 'x')));
      }),
    );
  });

  test('any JSON is refused with our error, or is a manifest of these very bytes', () => {
    let read = 0;
    fc.assert(
      fc.property(nearlyManifest, contentType, (body, type) => {
        const bytes = encode(body);
        const manifest = unlessRefused(() => manifestOf(bytes, type, 'x'));
        if (manifest === undefined) return;
        expect(manifest.bytes).toBe(bytes);
        expect(manifest.descriptor).toMatchObject({ digest: digestOf(bytes), size: bytes.byteLength });
        if (unlessRefused(() => readManifest(manifest)) !== undefined) read += 1;
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(0);
  });

  test('any descriptor is refused with our error, or kept, and reads back from its bytes', () => {
    let kept = 0;
    fc.assert(
      fc.property(nearlyDescriptor, fc.nat(10), (value, seed) => {
        const descriptor = unlessRefused(() => parseDescriptor(value, 'x'));
        if (descriptor === undefined) return;
        kept += 1;
        const bytes = encode(orderDescriptor(descriptor));
        const again = parseDescriptor(parseJsonObject(bytes, 'x'), 'x');
        expect(encode(orderDescriptor(again))).toEqual(bytes);
        expect(encode(orderDescriptor(shuffled(descriptor, seed)))).toEqual(bytes);
      }),
      { numRuns: 1000 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  test('anything at all that is no JSON value either is refused with our error', () => {
    fc.assert(fc.property(fc.anything(), (value) => void unlessRefused(() => parseDescriptor(value, 'x'))));
  });
});
