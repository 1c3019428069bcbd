import { createHash } from 'node:crypto';

/** `sha256-…` of bytes as Subresource Integrity and Content-Security-Policy write it. */
export function getDigest(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
