/**
 * The Content-Security-Policy (CSP level 3) of pages with these inline scripts, each given by its
 * `sha256-…`. Nothing is allowed that is not named, and everything named comes from the site.
 */
export function getPolicy(digests: readonly string[]): string {
  const hashes = [...new Set(digests)].sort().map((digest) => ` '${digest}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
