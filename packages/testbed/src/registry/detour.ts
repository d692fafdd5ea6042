interface Sender<Request, Response> {
  send(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/**
 * A transport that takes requests for well-known origins to servers of a test. Neither side notices: answers claim
 * to come from where they were asked.
 *
 * @param origins original → substitute, both `scheme://host[:port]`; anything else is refused
 */
export function detour<Request extends { readonly url: URL }, Response extends { readonly url: URL }>(
  transport: Sender<Request, Response>,
  origins: Readonly<Record<string, string>>,
): Sender<Request, Response> {
  return {
    close: () => transport.close(),
    send: async (request) => {
      const { url } = request;
      const substitute = Object.hasOwn(origins, url.origin) ? origins[url.origin] : undefined;
      if (substitute === undefined) throw new Error(`a test has sent a request to ${url.origin}`);
      const answer = await transport.send({
        ...request,
        url: new URL(url.pathname + url.search, substitute),
      });
      return { ...answer, url };
    },
  };
}
