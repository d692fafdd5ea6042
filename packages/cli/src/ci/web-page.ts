/**
 * The page of a repository, for the labels: host and path alone. Whatever else a remote's URL holds (a name, a password, a
 * token, a port, a query) stays out of it; one that is not read for certain has no page.
 */
export function webUrl(origin: string): string | undefined {
  const scp = /^[^@:/\s]+@([\w.-]+):(?!\/\/)(.+)$/.exec(origin);
  const address = scp === null ? origin : `ssh://${scp[1]}/${scp[2]}`;
  if (!/^(?:https|ssh|git\+ssh):\/\/[^/]/.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const path = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  const isPlain = /^[\w.-]+$/.test(hostname) && /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path);
  return isPlain ? `https://${hostname}/${path}` : undefined;
}
