/** GitHub's API of one repository, as a release needs it. */
export interface Repository {
  /** @throws Error with GitHub's answer, when the status is none of the accepted ones */
  ask(method: string, path: string, accepted: readonly number[], body?: object): Promise<Response>;
  /** What a GET answers. @throws Error when it is not answered with 200 */
  read<T>(path: string): Promise<T>;
  /** Sends a file to an address that a release names. @throws Error when it is not taken */
  upload(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** @param address of the repository in the API: `https://api.github.com/repos/org/name` */
export function openRepository(address: string, token: string): Repository {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };

  async function exchange(url: string, accepted: readonly number[], init: RequestInit): Promise<Response> {
    const response = await fetch(url, init);
    if (accepted.includes(response.status)) return response;
    const asked = `${init.method} ${url.replace(`${address}/`, '')}`;
    throw new Error(`${asked} was answered with ${response.status}: ${await response.text()}`);
  }

  const ask: Repository['ask'] = (method, path, accepted, body) =>
    exchange(path === '' ? address : `${address}/${path}`, accepted, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    ask,
    read: async <T>(path: string) => (await (await ask('GET', path, [200])).json()) as T,
    upload: async (url, body) => {
      const type = { 'content-type': 'application/octet-stream' };
      await exchange(url, [201], { method: 'POST', headers: { ...headers, ...type }, body });
    },
  };
}
