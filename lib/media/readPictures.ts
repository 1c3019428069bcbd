import { listFolder } from '@/lib/store/listFolder';
import { isImageName } from './isImageName';
import { type Picture, readPicture } from './readPicture';

/** Every picture in an article's folder, by name. */
export function readPictures(folder: string): readonly Picture[] {
  return (listFolder(folder)?.files ?? [])
    .filter(isImageName)
    .map((name) => readPicture(folder, name));
}
