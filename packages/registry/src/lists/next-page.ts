import { MultiarchError } from '@multiarch/oci';
import type { Answer } from '../answer/answer.js';
import { checkTarget, type Endpoint } from '../bounds/endpoint.js';
import { nextPage } from './link.js';

/**
 * Where the next page of a list is, or `undefined` where this is the last one. Registries behind a proxy name
 * themselves as they see themselves, with plain HTTP or another port: the same host is always asked where it was asked
 * before.
 *
 * @param question for messages
 * @throws MultiarchError `REGISTRY` where it is on another server: nothing is asked there
 */
export function followingPage(endpoint: Endpoint, answer: Answer, question: string): URL | undefined {
  const link = nextPage(answer.headers('link'));
  if (link === undefined) return undefined;
  const own = new URL(endpoint.origin);
  if (URL.canParse(link, answer.url.href)) {
    const { hostname, pathname, search, username, password } = new URL(link, answer.url);
    if (hostname === own.hostname && username === '' && password === '')
      return new URL(pathname + search, own);
  }
  const url = checkTarget(endpoint, link, answer.url.href, 'next page');
  if (url.origin === endpoint.origin) return url;
  throw new MultiarchError('REGISTRY', `${question}: the next page is on another server (${url.host})`, {
    advice: 'Nothing was asked there. Check that this is the registry you meant.',
  });
}
