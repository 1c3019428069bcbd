import { checkSlug } from '@/lib/content/schemas/address';
import { createSlug } from '@/lib/desk/draft/createSlug';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';
import { writeDraft } from '@/lib/desk/draft/writeDraft';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
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
    throw new CommandError(translate(language, 'draft.unwritable', { folder, reason }));
  }
  if (!isWritten) throw new CommandError(translate(language, 'draft.taken', { folder }), 2);
  return folder;
}

/**
 * The name of a draft's folder: the one that was asked for, else from the English title.
 * Throws `CommandError` where it can't stand in an address, or there is nothing to make it of.
 */
export function getSlug(
  asked: string | undefined,
  title: string | undefined,
  language: Language,
): string {
  const slug = asked ?? createSlug(title ?? '');
  if (slug === '') throw new CommandError(translate(language, 'draft.noSlug'), 2);
  const broken = checkSlug(slug);
  if (broken) {
    const likely = createSlug(slug) || 'none';
    throw new CommandError(translate(language, 'draft.badSlug', { slug, likely }), 2);
  }
  return slug;
}
