/** The types of image that every browser shows. */
export type ImageType = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF';

/** The extensions of file names by which a web server tells the type. */
export const imageExtensions: ReadonlyMap<string, ImageType> = new Map([
  ['jpg', 'JPEG'],
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['webp', 'WebP'],
  ['avif', 'AVIF'],
  ['gif', 'GIF'],
]);

/** Whether a file name has the extension of an image. */
export function isImageName(name: string): boolean {
  return imageExtensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}
