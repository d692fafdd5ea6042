import { type Advice, type ErrorCode, MultiarchError } from '@multiarch/oci';
import { inBuilderKeys } from '../advice.js';
import type { Answer } from './greeting.js';

/** What is wrong, completing "the builder at tcp://… …", and what to do about it. */
interface Refusal {
  readonly what: string;
  readonly code: ErrorCode;
  readonly advice: Advice;
}

const DEAD = 'Start buildkitd there, or correct the address in `builder`.';
const UNREACHED =
  'See that it runs, and that firewalls and security groups on the way let this machine reach that port.';

const PLAIN: Refusal = {
  what: 'speaks TLS, and was asked without',
  code: 'CREDENTIALS',
  advice: inBuilderKeys('Take `tls=none` out of `builder`, and give `ca`, `cert` and `key`'),
};

/** Failures by the code that Node.js gives them. */
const BY_CODE: readonly (readonly [RegExp, Refusal])[] = [
  [/^ECONNREFUSED$/, { what: 'is dead: nothing listens there', code: 'ENVIRONMENT', advice: DEAD }],
  [
    /^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/,
    {
      what: 'has a name that is not known here',
      code: 'ENVIRONMENT',
      advice: 'Correct the host in `builder`.',
    },
  ],
  [
    /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL)$/,
    { what: 'cannot be reached from here', code: 'ENVIRONMENT', advice: UNREACHED },
  ],
  [
    /^(?:UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO|CERT_SIGNATURE_FAILURE|CERT_UNTRUSTED|INVALID_CA)/,
    {
      what: 'shows a certificate that was not signed by our `ca`',
      code: 'CREDENTIALS',
      advice: inBuilderKeys('Give the authority that has signed the builder’s certificate as `ca`'),
    },
  ],
  [
    /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
    {
      what: 'shows a certificate that is not valid at this time',
      code: 'CREDENTIALS',
      advice: 'Renew the certificate of buildkitd (`--tlscert`), or set this machine’s clock.',
    },
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    {
      what: 'shows a certificate for another name',
      code: 'CREDENTIALS',
      advice: 'Name the host that the certificate is for: `tcp://host:port?servername=…` in `builder`.',
    },
  ],
  [
    /CERTIFICATE_REQUIRED$|HANDSHAKE_FAILURE$/,
    {
      what: 'asks for a certificate, and was shown none',
      code: 'CREDENTIALS',
      advice: inBuilderKeys('Give a certificate and its key as `cert` and `key`'),
    },
  ],
  [
    /ALERT_(?:UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN)|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED|DECRYPT_ERROR)$/,
    {
      what: 'does not take our certificate',
      code: 'CREDENTIALS',
      advice: inBuilderKeys(
        'Give a certificate that the authority of its `--tlscacert` has signed, and that is valid, as `cert`',
      ),
    },
  ],
  [
    /KEY_VALUES_MISMATCH$/,
    {
      what: 'was not asked: `key` is not the key of `cert`',
      code: 'CREDENTIALS',
      advice: inBuilderKeys('Give the two that belong together'),
    },
  ],
  [
    /^ERR_OSSL_(?:PEM|ASN1|.*DECODER|UNSUPPORTED)/,
    {
      what: 'was not asked: `ca`, `cert` or `key` is no PEM file',
      code: 'CREDENTIALS',
      advice: inBuilderKeys('Give whole files, from `-----BEGIN` to the line with `-----END`'),
    },
  ],
  [
    /^(?:ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|INVALID_)|EPROTO)/,
    {
      what: 'does not speak TLS',
      code: 'ENVIRONMENT',
      advice: 'Start buildkitd with --tlscacert, --tlscert and --tlskey, or correct the port in `builder`.',
    },
  ],
  [/^ALERT$/, PLAIN],
];

const NO_BUILDKIT = 'See that the port in `builder` is that of buildkitd’s --addr.';

/**
 * What a greeting that failed means.
 *
 * @param where how the builder is called: its address
 * @param patience how long it was waited for, ms
 */
export function explainAnswer(
  where: string,
  answer: Exclude<Answer, { readonly kind: 'buildkit' }>,
  patience: number,
): MultiarchError {
  const { what, code, advice } = refusalOf(answer, patience);
  return new MultiarchError(code, `the builder at ${where} ${what}`, { advice });
}

function refusalOf(answer: Exclude<Answer, { readonly kind: 'buildkit' }>, patience: number): Refusal {
  const seconds = `${patience / 1000} seconds`;
  switch (answer.kind) {
    case 'silent':
      return answer.connected
        ? {
            what: `takes connections and says nothing: it was waited for ${seconds}`,
            code: 'ENVIRONMENT',
            advice: NO_BUILDKIT,
          }
        : { what: `does not answer: it was waited for ${seconds}`, code: 'ENVIRONMENT', advice: UNREACHED };
    case 'closed':
      return answer.byTls
        ? { what: 'hangs up without a word', code: 'ENVIRONMENT', advice: NO_BUILDKIT }
        : { ...PLAIN, what: 'hangs up on who speaks no TLS' };
    case 'other':
      return { what: `is no BuildKit: it says ${answer.first}`, code: 'ENVIRONMENT', advice: NO_BUILDKIT };
    case 'error': {
      const known = BY_CODE.find(([pattern]) => pattern.test(answer.code))?.[1];
      const said = answer.code === 'ALERT' || known === undefined ? '' : ` (${answer.code})`;
      if (known !== undefined) return { ...known, what: `${known.what}${said}` };
      return { what: `cannot be spoken with: ${answer.message}`, code: 'ENVIRONMENT', advice: NO_BUILDKIT };
    }
  }
}
