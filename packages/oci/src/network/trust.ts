/** What OpenSSL says of a server whose authority it does not know. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

// By name it would be loaded by all who never speak TLS.
const loadTls = () => process.getBuiltinModule('node:tls');

let isSystemTrusted = false;

/** Whether a request failed, itself or what caused it, because nobody vouches for its server. */
function isUntrusted(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1)
    if ('code' in at && typeof at.code === 'string' && UNTRUSTED.has(at.code)) return true;
  return false;
}

/**
 * Does what needs a network; where its server is vouched for by an authority that this machine trusts and Node does
 * not bring, again with the machine's authorities: those of its bundle, or of `SSL_CERT_FILE` and `SSL_CERT_DIR`, as
 * Docker trusts them. They are read when they are first needed, which takes 70 ms, and hold for the whole process, so
 * for cloud SDKs too.
 *
 * @param act what sends nothing to a server that it does not trust, so that it can be done again
 * @throws what `act` throws
 */
export async function trustingSystem<T>(act: () => Promise<T>): Promise<T> {
  const wasTrusted = isSystemTrusted;
  try {
    return await act();
  } catch (error) {
    if (wasTrusted || !isUntrusted(error)) throw error;
    trustSystem();
    return act();
  }
}

function trustSystem(): void {
  if (isSystemTrusted) return;
  isSystemTrusted = true;
  const { getCACertificates, setDefaultCACertificates } = loadTls();
  setDefaultCACertificates([...new Set([...getCACertificates('default'), ...getCACertificates('system')])]);
}
