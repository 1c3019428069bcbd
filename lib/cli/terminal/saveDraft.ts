import type { DraftFile } from '@/lib/desk/draft/draftFile';
import { writeDraft } from '@/lib/desk/draft/writeDraft';
import { getWords } from '@/lib/desk/getWords';
import type { Language } from '@/lib/language/language';
import { CommandError } from './commandError';

/**
 * Writes a draft into the articles of a folder of content; gives the path of its folder.
 * Throws `CommandError` where there is an article of that name already, or the disk refuses.
 */
export function saveDraft(
  directory: string,
  slug: string,
  files: readonly DraftFile[],
  language: Language,
): string {
  const folder = `${directory}/articles/${slug}`;
  let isWritten: boolean;
  try {
    isWritten = writeDraft(folder, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(getWords(language, 'draft.unwritable', { folder, reason }));
  }
  if (!isWritten) throw new CommandError(getWords(language, 'draft.taken', { folder }), 2);
  return folder;
}
