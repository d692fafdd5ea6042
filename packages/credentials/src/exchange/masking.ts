import { type Credential, encodeBasic, type Mask } from '@multiarch/oci';

/** Parts shorter than this occur in ordinary text: to hide them would make a log unreadable, not safer. */
const MIN_LINE = 8;

/**
 * Hides a secret that a user gave us. Of a text with several lines each line is hidden on its own, because that
 * is how it would appear in a log; short lines (`{`) are left out.
 */
export function maskSecret(secret: string, mask: Mask): void {
  if (secret === '') return;
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const forms = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= MIN_LINE);
  for (const form of forms) mask(form);
}

/** Hides every form in which this credential can appear, and returns it. */
export function maskCredential(credential: Credential, mask: Mask): Credential {
  if (credential.kind === 'password') {
    maskSecret(credential.password, mask);
    mask(encodeBasic(credential.username, credential.password));
  } else {
    maskSecret(credential.token, mask);
  }
  return credential;
}
