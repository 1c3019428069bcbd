/** The absolute URL of something on the site, by its path from the root. */
export function getUrl(site: { readonly url: string }, path: string): string {
  return new URL(path, site.url).href;
}

/** Whether nobody on the way can read or change what is sent: HTTPS, or a server on this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  const isOwn = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isOwn);
}

/** Whether an address on the web names a host with a dot in it. */
export function hasHost(url: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return false;
  return /^[^.]+(?:\.[^.]+)+\.?$/.test(new URL(url).hostname);
}

/** Names that no public site has (RFC 6761, RFC 6762, `internal` of ICANN), and addresses of this machine or its network (RFC 6890). */
const local =
  /^(?:(?:.+\.)?(?:localhost|local|internal|test|invalid)\.?|(?:0|10|127)\..+|(?:169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d+\.\d+|\[::1?\]|\[f(?:[cd]|e[89ab]).*\])$/;

/** Whether the host of an address, which can be parsed, is known on this machine or in its network alone. */
export function isLocal(url: string): boolean {
  return local.test(new URL(url).hostname);
}

/** Whether a reader anywhere could open an address on the web. */
export function isReachable(url: string): boolean {
  return hasHost(url) && !isLocal(url);
}
