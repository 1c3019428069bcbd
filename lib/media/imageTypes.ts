/** The kinds of picture that every browser shows. */
export type ImageType = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF';

/** Ends of file names, by which a web server knows the kind. */
export const imageExtensions: ReadonlyMap<string, ImageType> = new Map([
  ['jpg', 'JPEG'],
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['webp', 'WebP'],
  ['avif', 'AVIF'],
  ['gif', 'GIF'],
]);
