import { connect as connectPlainly, isIP, Socket } from 'node:net';
import { checkServerIdentity, connect as connectByTls, type PeerCertificate } from 'node:tls';
import type { Deadline } from '../checks/smoke-test.js';

/** Where a BuildKit is to be, and what we show to it. */
interface Place {
  readonly host: string;
  readonly port: number;
  readonly tls?: {
    readonly ca: string;
    readonly cert?: string;
    readonly key?: string;
    /** The name that its certificate is to have. */
    readonly serverName: string;
  };
}

/** How far it came, and what was said. */
export type Answer =
  | { readonly kind: 'buildkit' }
  /** No connection, or nothing on it. */
  | { readonly kind: 'silent'; readonly connected: boolean }
  | { readonly kind: 'closed'; readonly byTls: boolean }
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  /** Something else than HTTP/2. */
  | { readonly kind: 'other'; readonly first: string };

/** A TLS record that is an alert: what a TLS server sends to who speaks no TLS. */
const ALERT = 0x15;
/** What an HTTP/2 client says first, with an empty SETTINGS frame. https://www.rfc-editor.org/rfc/rfc9113#section-3.4 */
const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0', 'latin1');
const FRAME_HEADER = 9;
const SETTINGS = 4;

/**
 * Greets a BuildKit as its clients do, and waits for its first frame: only then it has taken our certificate, as by TLS 1.3
 * a server refuses it after the client's side is done. Buildx itself tries for 20 seconds, whatever is wrong, and then says
 * `context deadline exceeded`.
 *
 * @param patience how long it may take, ms
 */
export function greet(place: Place, patience: number, deadline: Deadline): Promise<Answer> {
  return new Promise((resolve) => {
    let connected = false;
    let heard: Buffer = Buffer.alloc(0);
    const done = (answer: Answer): void => {
      stop();
      socket.destroy();
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException): void =>
      done({ kind: 'error', code: error.code ?? '', message: error.message });
    const stop = deadline(patience, () => done({ kind: 'silent', connected }));
    const socket = open(place);
    socket.on('connect', () => {
      connected = true;
    });
    socket.once(place.tls === undefined ? 'connect' : 'secureConnect', () => socket.write(PREFACE));
    socket.on('data', (data: Buffer) => {
      heard = Buffer.concat([heard, data]);
      if (heard[0] === ALERT) done({ kind: 'error', code: 'ALERT', message: 'it sends a TLS alert' });
      else if (heard.length >= FRAME_HEADER)
        done(heard[3] === SETTINGS ? { kind: 'buildkit' } : { kind: 'other', first: firstLine(heard) });
    });
    socket.on('error', failed);
    socket.on('close', () =>
      done(
        heard.length > 0
          ? { kind: 'other', first: firstLine(heard) }
          : { kind: 'closed', byTls: place.tls !== undefined },
      ),
    );
  });
}

const firstLine = (bytes: Buffer): string =>
  JSON.stringify(
    bytes
      .toString('latin1')
      .split(/[\r\n]/)[0]
      ?.slice(0, 40),
  );

function open({ host, port, tls }: Place): Socket {
  if (tls === undefined) return connectPlainly({ host, port });
  const { serverName, ...own } = tls;
  try {
    return connectByTls({
      ...{ host, port, ...own, ALPNProtocols: ['h2'] },
      // An address has no place in the greeting of TLS.
      ...(isIP(serverName) === 0 ? { servername: serverName } : {}),
      checkServerIdentity: (_, certificate) => checkName(serverName, certificate),
    });
  } catch (error) {
    // What is no PEM, or a key that is another certificate's, is found before anything is sent.
    return new Socket().destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** As Go does, for which the common name is no name of a host. */
function checkName(name: string, certificate: PeerCertificate): Error | undefined {
  if (certificate.subjectaltname !== undefined) return checkServerIdentity(name, certificate);
  return Object.assign(new Error('it has no subjectAltName'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
}
