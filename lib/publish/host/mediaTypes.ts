export interface MediaType {
  /** Of a file's name. */
  readonly extension: string;
  /** As registered with IANA. */
  readonly type: string;
  /** Whether it is text, in UTF-8: clients guess the encoding of some texts unless told. */
  readonly isText: boolean;
}

const types = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

const images = /^image\/(?!svg)/;

/**
 * Of all that a build writes. A server's own list may lack one (nginx 1.22 has no AVIF), and no
 * browser shows such a picture, because it must not guess (`nosniff`).
 */
export const mediaTypes: readonly MediaType[] = Object.entries(types).map(([extension, type]) => ({
  extension,
  type,
  isText: !images.test(type),
}));

/** Whether a file, by its name, is a picture of pixels, whose bytes are no text. */
export function isPicture(name: string): boolean {
  return images.test(getContentType(name));
}

/** The `Content-Type` of a file, by its name (RFC 9110, 8.3). */
export function getContentType(name: string): string {
  const found = mediaTypes.find(({ extension }) => name.endsWith(`.${extension}`));
  if (!found) return 'application/octet-stream';
  return found.isText ? `${found.type}; charset=utf-8` : found.type;
}
