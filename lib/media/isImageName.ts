import { imageExtensions } from './imageTypes';

/** Whether a name ends as that of a picture. */
export function isImageName(name: string): boolean {
  return imageExtensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}
