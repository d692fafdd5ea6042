import { createServer, type Socket } from 'node:net';
import { adviceAt } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { systemDeadline } from '../checks/smoke-test.js';
import { type Answer, greet } from './greeting.js';
import { explainAnswer } from './refusal.js';

const error = (code: string): Answer => ({ kind: 'error', code, message: 'as it was said' });

test.each<[Answer, string, string]>([
  [error('ECONNREFUSED'), 'ENVIRONMENT', 'is dead: nothing listens there (ECONNREFUSED)'],
  [error('ENOTFOUND'), 'ENVIRONMENT', 'has a name that is not known here'],
  [error('EHOSTUNREACH'), 'ENVIRONMENT', 'cannot be reached from here'],
  [error('SELF_SIGNED_CERT_IN_CHAIN'), 'CREDENTIALS', 'shows a certificate that was not signed by our `ca`'],
  [error('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'CREDENTIALS', 'was not signed by our `ca`'],
  [error('CERT_HAS_EXPIRED'), 'CREDENTIALS', 'shows a certificate that is not valid at this time'],
  [error('ERR_TLS_CERT_ALTNAME_INVALID'), 'CREDENTIALS', 'shows a certificate for another name'],
  [
    error('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
    'CREDENTIALS',
    'asks for a certificate, and was shown none',
  ],
  [error('ERR_SSL_TLSV1_ALERT_UNKNOWN_CA'), 'CREDENTIALS', 'does not take our certificate'],
  [error('ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE'), 'CREDENTIALS', 'does not take our certificate'],
  [error('ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED'), 'CREDENTIALS', 'does not take our certificate'],
  [error('ERR_OSSL_X509_KEY_VALUES_MISMATCH'), 'CREDENTIALS', '`key` is not the key of `cert`'],
  [error('ERR_OSSL_PEM_NO_START_LINE'), 'CREDENTIALS', 'is no PEM file'],
  [error('ERR_SSL_WRONG_VERSION_NUMBER'), 'ENVIRONMENT', 'does not speak TLS'],
  [error('ALERT'), 'CREDENTIALS', 'speaks TLS, and was asked without'],
  [error('ENEW'), 'ENVIRONMENT', 'cannot be spoken with: as it was said'],
  [{ kind: 'silent', connected: false }, 'ENVIRONMENT', 'does not answer: it was waited for 5 seconds'],
  [{ kind: 'silent', connected: true }, 'ENVIRONMENT', 'takes connections and says nothing'],
  [{ kind: 'closed', byTls: true }, 'ENVIRONMENT', 'hangs up without a word'],
  [{ kind: 'closed', byTls: false }, 'CREDENTIALS', 'hangs up on who speaks no TLS'],
  [
    { kind: 'other', first: '"HTTP/1.1 400 Bad Request"' },
    'ENVIRONMENT',
    'is no BuildKit: it says "HTTP/1.1 400 Bad',
  ],
])('%j', (answer, code, message) => {
  if (answer.kind === 'buildkit') throw new Error('nothing is wrong');
  const found = explainAnswer('tcp://b:1', answer, 5000);
  expect(found).toMatchObject({
    code,
    message: expect.stringContaining(`the builder at tcp://b:1 ${message}`.slice(0, 24)),
  });
  expect(found.message).toContain(message);
  expect(adviceAt(found.advice, 'terminal')).toMatch(/\.$/);
});

/** What a client hears from a server that does this with each connection. */
async function hear(answer: (socket: Socket) => void, patience = 10_000): Promise<Answer> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).resume();
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  try {
    return await greet({ host: '127.0.0.1', port }, patience, systemDeadline);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test('a first frame of settings is a BuildKit, also in two pieces', async () => {
  const settings = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);
  expect(await hear((socket) => socket.write(settings))).toEqual({ kind: 'buildkit' });
  const inPieces = (socket: Socket) => {
    socket.write(settings.subarray(0, 3));
    socket.once('data', () => socket.write(settings.subarray(3)));
  };
  expect(await hear(inPieces)).toEqual({ kind: 'buildkit' });
});

test('what is something else is said by its first line', async () => {
  const http = (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  expect(await hear(http)).toEqual({ kind: 'other', first: '"HTTP/1.1 400 Bad Request"' });
  expect(await hear((socket) => socket.end('no'))).toEqual({ kind: 'other', first: '"no"' });
  expect(await hear((socket) => socket.end())).toEqual({ kind: 'closed', byTls: false });
  const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 40]);
  expect(await hear((socket) => socket.write(alert))).toMatchObject({ kind: 'error', code: 'ALERT' });
  expect(await hear(() => undefined, 50)).toEqual({ kind: 'silent', connected: true });
});
