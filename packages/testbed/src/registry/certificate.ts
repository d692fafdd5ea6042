import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A key and its certificate, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * A certificate that signs itself, for 127.0.0.1, localhost and `names`, valid for a day.
 *
 * @throws Error when the machine has no `openssl`
 */
export async function selfSigned(names: readonly string[] = []): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const hosts = ['IP:127.0.0.1', 'DNS:localhost', ...names.map((name) => `DNS:${name}`)].join(',');
  try {
    await execa('openssl', [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
      ],
      ...['-subj', '/CN=test', '-addext', `subjectAltName=${hosts}`, '-keyout', key, '-out', cert],
    ]);
    return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** An authority that signs certificates: for tests in which each side has one of its own. Valid for a day. */
export class Authority {
  /** Its own certificate. */
  readonly cert: string;
  readonly #key: string;

  private constructor({ key, cert }: Certificate) {
    this.cert = cert;
    this.#key = key;
  }

  /** @throws Error when the machine has no `openssl` */
  static async make(): Promise<Authority> {
    return new Authority(await selfSigned());
  }

  /** @param hosts for which it is, as OpenSSL writes them: `IP:127.0.0.1`, `DNS:localhost` */
  async issue(hosts: readonly string[]): Promise<Certificate> {
    const folder = await mkdtemp(join(tmpdir(), 'multiarch-authority-'));
    const file = (name: string) => join(folder, name);
    try {
      await writeFile(file('ca.pem'), this.cert);
      await writeFile(file('ca.key'), this.#key, { mode: 0o600 });
      await writeFile(file('extensions'), `subjectAltName=${hosts.join(',')}\n`);
      const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
      const request = ['-keyout', file('key.pem'), '-out', file('request.pem')];
      await execa('openssl', ['req', '-new', ...curve, '-subj', '/CN=issued', ...request]);
      const signed = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-extfile', file('extensions')];
      const made = ['-in', file('request.pem'), '-out', file('cert.pem')];
      await execa('openssl', ['x509', '-req', '-days', '1', '-set_serial', '2', ...signed, ...made]);
      return { key: await readFile(file('key.pem'), 'utf8'), cert: await readFile(file('cert.pem'), 'utf8') };
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}
