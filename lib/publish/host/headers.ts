import { type EditionEntry, getLang } from '@/lib/edition/editions';

/** Response headers, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Folders of files whose names contain a hash of their bytes. */
export const hashedFolders = ['assets', 'media'] as const;

/** `Cache-Control` of such files: browsers keep them for a year without asking again (RFC 8246). */
export const hashedCaching = 'public, max-age=31536000, immutable';

/** `Cache-Control` of all others: browsers ask each time, or they would keep an old page by guess. */
export const caching = 'public, max-age=0, must-revalidate';

/**
 * The security headers of every response. Each page carries its own policy; this one allows what
 * any page has inline, and adds what only a header can say.
 */
export function getHostHeaders(policy: string): Headers {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

const denied = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The languages of an edition's pages as a `Content-Language` header (RFC 9110, 8.5). */
export function getContentLanguage(edition: EditionEntry): string {
  return edition.languages.map((language) => getLang(edition, language)).join(', ');
}
