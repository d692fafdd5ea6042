import { expect, test } from 'vitest';
import { timestampRequest } from './timestamp.js';

test('a request is what openssl ts -query -sha256 -cert makes of the same bytes and nonce', () => {
  const nonce = Buffer.from('7123456789abcdef', 'hex');
  expect(Buffer.from(timestampRequest(Buffer.from('abc'), nonce)).toString('hex')).toBe(
    [
      '3043020101',
      '3031300d060960864801650304020105000420',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      '02087123456789abcdef',
      '0101ff',
    ].join(''),
  );
});

test.each(['ff00000000000000', '0000000000000001'])(
  'a nonce of %s is a positive number, in its shortest form',
  (hex) => {
    const request = Buffer.from(timestampRequest(Buffer.from('abc'), Buffer.from(hex, 'hex')));
    const [first = 0] = request.subarray(-11, -3);
    expect(first >= 0x40 && first < 0x80).toBe(true);
  },
);
