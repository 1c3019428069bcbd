import { isImageName } from '@/lib/content/isImageName';
import { listFolder } from '@/lib/content/listFolder';
import { type Picture, readPicture } from './readPicture';

/** Every picture in an article's folder, by name. */
export function readPictures(folder: string): readonly Picture[] {
  return (listFolder(folder)?.files ?? [])
    .filter(isImageName)
    .map((name) => readPicture(folder, name));
}
