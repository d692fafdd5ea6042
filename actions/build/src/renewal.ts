import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { currentJobConfig } from '@multiarch/credentials/docker-config';
import { parseLoginReports } from '@multiarch/credentials/login-report';
import { log, mask } from '@multiarch/door';
import { type Environment, parseImageName } from '@multiarch/oci';

/** Milliseconds that a push may take; a login that ends before is renewed. */
const PUSH = 30 * 60_000;
const MINUTE = 60_000;

export interface Renewal {
  /** `host/path` */
  readonly images: readonly string[];
  /** The output `registries` of the login step; empty where there was none. */
  readonly logins: string;
  /** The login step's `registry-identities`: only what is exchanged for a while can be exchanged again. */
  readonly identities: string;
  /** Minutes that the whole build may take. */
  readonly minutes: number;
}

/**
 * What logs in again right before the push, where a login of this job could end before the build does; `undefined`
 * where all of them last.
 *
 * @throws MultiarchError `INVALID_INPUT` when `logins` is not what the login action put out
 */
export function renewalOf(
  { images, logins, identities, minutes }: Renewal,
  environment: Environment,
  now: number,
): (() => Promise<void>) | undefined {
  const reports = logins === '' ? [] : parseLoginReports(logins, 'logins');
  const ends = reports.map(({ expires }) =>
    expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(expires),
  );
  if (Math.min(...ends) >= now + minutes * MINUTE + PUSH) return undefined;
  return async () => {
    const { REGISTRY_IDENTITIES, readSources, renewLogins } = await import('@multiarch/credentials');
    const nonce = randomUUID();
    // Before anything is written: a job that is cancelled in between still cleans up.
    core.saveState('nonce', nonce);
    const temporaryDirectory = environment.RUNNER_TEMP || tmpdir();
    const { config, restore } = await currentJobConfig({ temporaryDirectory, environment, nonce });
    const sources = readSources(
      (name) => (name === REGISTRY_IDENTITIES ? identities : ''),
      environment,
      mask,
    );
    await renewLogins({
      images: images.map((image) => parseImageName(image)),
      ...{ sources, config, ...(restore === undefined ? {} : { restore }), logger: log, logins: reports },
      until: new Date(Date.now() + PUSH),
    });
  };
}
