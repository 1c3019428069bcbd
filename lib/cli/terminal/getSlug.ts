import { checkSlug } from '@/lib/content/articles/checkSlug';
import { createSlug } from '@/lib/desk/createSlug';
import { getWords } from '@/lib/desk/getWords';
import type { Language } from '@/lib/language/language';
import { CommandError } from './commandError';

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
  if (slug === '') throw new CommandError(getWords(language, 'draft.noSlug'), 2);
  const broken = checkSlug(slug);
  if (broken) {
    const likely = createSlug(slug) || 'none';
    throw new CommandError(getWords(language, 'draft.badSlug', { slug, likely }), 2);
  }
  return slug;
}
