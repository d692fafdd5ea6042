import { describe, expect, test } from 'vitest';
import { Batches } from './batches.js';

/** Reads so many bytes, all of this value, as a connection does: into the room that it is given. */
function read(batches: Batches, value: number, count: number): Uint8Array {
  const piece = batches.room.subarray(0, count).fill(value);
  batches.append(piece);
  return piece;
}

const contentOf = (batch: Uint8Array | undefined) => batch && [...new Set(batch)];

describe('batches', () => {
  test('hold what was read, in its order', () => {
    const batches = new Batches();
    expect(batches.take()).toBeUndefined();
    read(batches, 1, 10);
    read(batches, 2, 10);
    expect(batches.waiting).toBe(20);
    expect(contentOf(batches.take())).toEqual([1, 2]);
    batches.giveBack();
    expect(batches.waiting).toBe(0);
    expect(batches.take()).toBeUndefined();
  });

  test('are not copied', () => {
    const batches = new Batches();
    const piece = read(batches, 1, 10);
    const batch = batches.take();
    expect(batch?.buffer).toBe(piece.buffer);
    expect(batch?.byteOffset).toBe(piece.byteOffset);
  });

  test('may be appended to with the end of what was read', () => {
    const batches = new Batches();
    const piece = batches.room.subarray(0, 4);
    piece.set([7, 7, 8, 9]);
    batches.append(piece.subarray(2));
    expect([...(batches.take() ?? [])]).toEqual([8, 9]);
  });

  test('keep what was taken until it is given back, whatever is read meanwhile', () => {
    const batches = new Batches();
    read(batches, 1, 1000);
    const taken = batches.take();
    for (let round = 0; round < 40; round += 1) read(batches, 2, 60_000);
    expect(contentOf(taken)).toEqual([1]);
    expect(batches.isFull).toBe(true);
    batches.giveBack();
    let rest = 0;
    for (let batch = batches.take(); batch !== undefined; batch = batches.take()) {
      expect(contentOf(batch)).toEqual([2]);
      rest += batch.byteLength;
      batches.giveBack();
    }
    expect(rest).toBe(40 * 60_000);
    expect(batches.isFull).toBe(false);
  });

  test('need two buffers, however much passes through', () => {
    const batches = new Batches();
    const buffers = new Set<ArrayBufferLike>();
    for (let round = 0; round < 100; round += 1) {
      read(batches, 1, 60_000);
      const batch = batches.take();
      while (!batches.isFull) buffers.add(read(batches, 2, 60_000).buffer);
      expect(contentOf(batch)).toEqual([1]);
      do batches.giveBack();
      while (batches.take() !== undefined);
    }
    expect(buffers.size).toBe(2);
  });

  test.each([1, 16_384, 65_536, 524_288])('always offer room for pieces (%s bytes)', (count) => {
    const batches = new Batches();
    for (let round = 0; round < 20; round += 1) {
      expect(batches.room.byteLength).toBeGreaterThanOrEqual(65_536);
      read(batches, round, Math.min(count, batches.room.byteLength));
    }
  });
});
