/** Response headers, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Folders of files whose names hold a hash of what is in them. */
export const hashedFolders = ['assets', 'media'] as const;

/** How browsers keep such files: a year, without asking again (RFC 8246). */
export const hashedCaching: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
