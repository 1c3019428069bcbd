import { createHash } from 'node:crypto';

/** The `sha256-…` of some bytes, as in Subresource Integrity and Content-Security-Policy. */
export function getDigest(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
