import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';

/** An article before it is written. */
export interface ImportedFolder {
  readonly slug: string;
  readonly article: readonly DraftFile[];
  /** The files of authors who are new. */
  readonly authors: readonly DraftFile[];
  /** Pictures to be copied: absolute paths by the names that they get. */
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * Writes an article's folder as a whole: an import that is broken off leaves none by halves. Returns
 * false where there is such a folder. Throws what the file system throws.
 */
export function writeFolder(
  path: string,
  { article, pictures }: Pick<ImportedFolder, 'article' | 'pictures'>,
): boolean {
  if (existsSync(path)) return false;
  // The content's reader passes over what begins with a dot.
  const draft = `${dirname(path)}/.importing`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const { name, text } of article) writeFileSync(`${draft}/${name}`, text);
  for (const [name, file] of pictures) copyFileSync(file, `${draft}/${name}`);
  renameSync(draft, path);
  return true;
}
