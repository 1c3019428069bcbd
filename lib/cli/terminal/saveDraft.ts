import { checkSlug } from '@/lib/content/schemas/address';
import { createSlug } from '@/lib/desk/draft/createSlug';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';
import { writeAuthors, writeDraft } from '@/lib/desk/draft/writeDraft';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { CommandError } from './commandError';

/**
 * Writes a draft among the articles of a content folder, and the authors that are new with it; returns the path of its folder.
 * Throws `CommandError` where an article of that name exists, or the disk refuses.
 */
export function saveDraft(
  directory: string,
  slug: string,
  draft: { readonly article: readonly DraftFile[]; readonly authors?: readonly DraftFile[] },
  language: Language,
): string {
  const folder = `${directory}/articles/${slug}`;
  let isWritten: boolean;
  try {
    isWritten = writeDraft(folder, draft.article);
    if (isWritten) writeAuthors(directory, draft.authors ?? []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(translate(language, 'draft.unwritable', { folder, reason }));
  }
  if (!isWritten) throw new CommandError(translate(language, 'draft.taken', { folder }), 2);
  return folder;
}

/** What an article without topics goes without; `known` are the ids that the paper has. */
export function tellNoTopics(known: Iterable<string>, language: Language): string {
  const some = [...known].slice(0, 2).join(', ') || 'none';
  return translate(language, 'draft.noTopics', { known: some });
}

/**
 * The name of a draft's folder: the one asked for, or one made from the English title.
 * Throws `CommandError` where it can't be used in an address, or there is no title to make it from.
 */
export function getSlug(
  asked: string | undefined,
  title: string | undefined,
  language: Language,
): string {
  const slug = asked ?? createSlug(title ?? '');
  if (slug === '') throw new CommandError(translate(language, 'draft.noSlug'), 2);
  const broken = checkSlug(slug);
  if (broken?.rule === 'name-too-long') {
    throw new CommandError(translate(language, 'faults.name-too-long.what', broken.values), 2);
  }
  if (broken) {
    const likely = createSlug(slug) || 'none';
    throw new CommandError(translate(language, 'draft.badSlug', { slug, likely }), 2);
  }
  return slug;
}
