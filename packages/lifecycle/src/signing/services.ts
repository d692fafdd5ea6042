import { invalidInput, isJsonObject, type JsonObject, objectAt, textAt } from '@multiarch/oci';

/** A service, by the version of its API that we speak. */
export interface Service {
  readonly url: string;
  readonly version: number;
}

/** Who is asked for a signature: a certificate, and what proves the time of the signature to others. */
export interface Services {
  readonly authority: Service;
  readonly logs: readonly Service[];
  /** With their path. */
  readonly timestamps: readonly Service[];
}

const ACCEPTED = 'a signing configuration of Sigstore, version 0.2';

/**
 * Reads which services are to be asked (Sigstore's `SigningConfig`, as TUF delivers it or a company writes its own): of each
 * kind those that are valid now and that we can speak with, the newest first, and of each operator one.
 *
 * @param now milliseconds since 1970
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseSigningConfig(text: string, now: number): Services {
  const refuse = (problem: string) => invalidInput('signing-config', problem, ACCEPTED);
  let config: JsonObject;
  try {
    const json: unknown = JSON.parse(text);
    if (!isJsonObject(json) || !/signingconfig.*v?0\.2/.test(String(json.mediaType))) throw new Error();
    config = json;
  } catch {
    throw refuse('it is no such file');
  }
  const [authority] = usable(config.caUrls, [1], now);
  if (authority === undefined) throw refuse('it names no certificate authority that can be asked now');
  const choose = (name: string, settings: string, versions: readonly number[]) => {
    const found = usable(config[name], versions, now);
    const count = countOf(objectAt(config, settings), found.length);
    if (found.length < count)
      throw refuse(`${name} has ${found.length} that can be asked now, and needs ${count}`);
    return found.slice(0, count);
  };
  const services = {
    authority,
    logs: choose('rekorTlogUrls', 'rekorTlogConfig', [2, 1]),
    timestamps: choose('tsaUrls', 'tsaConfig', [1]),
  };
  const { logs, timestamps } = services;
  if (timestamps.length === 0 && !logs.some(({ version }) => version === 1))
    throw refuse(
      'nothing of it proves the time: neither a timestamp authority nor a log of the first version',
    );
  return services;
}

/** `ANY` is one where there is one, `EXACT` as many as it says, `ALL` all. */
function countOf({ selector, count }: JsonObject, found: number): number {
  if (selector === 'EXACT') return Number.isSafeInteger(count) ? Number(count) : 1;
  return selector === 'ALL' ? found : Math.min(1, found);
}

function usable(listed: unknown, versions: readonly number[], now: number): readonly Service[] {
  const valid = (Array.isArray(listed) ? listed.filter(isJsonObject) : []).flatMap((service) => {
    const [url, version] = [textAt(service, 'url'), service.majorApiVersion];
    const { start, end } = objectAt(service, 'validFor');
    const isNow = !(Date.parse(String(start)) > now) && !(Date.parse(String(end)) <= now);
    if (url === undefined || !URL.canParse(url) || !isNow || !versions.some((one) => one === version))
      return [];
    return [{ url, version: Number(version), operator: textAt(service, 'operator') ?? url }];
  });
  const newest = valid.sort((a, b) => b.version - a.version);
  const first = newest.filter(
    ({ operator }, at) => newest.findIndex((one) => one.operator === operator) === at,
  );
  return first.map(({ url, version }) => ({ url, version }));
}
