import { suggestSlug } from '@/lib/content/schemas/address';

const longest = 70;

/** The address of an article by its English title, cut between words; empty where it has no Latin letters. */
export function createSlug(title: string): string {
  const words = suggestSlug(title.replace(/[’']/g, '').replace(/&/g, ' and ')).split('-');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
