/** The absolute URL of something on the site, by its path from the root. */
export function getUrl(site: { readonly url: string }, path: string): string {
  return new URL(path, site.url).href;
}

/** Whether nobody on the way can read or change what is sent: HTTPS, or a server on this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  const isLocal = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLocal);
}

/** Whether a reader anywhere could open an address on the web: it names a host with a dot in it. */
export function isReachable(url: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return false;
  return /^[^.]+(?:\.[^.]+)+\.?$/.test(new URL(url).hostname);
}
