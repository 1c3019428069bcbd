import { suggestSlug } from '@/lib/content/schemas/address';

const longest = 70;

/** An article's slug, made from its English title and cut between words; empty where that has no Latin letters. */
export function createSlug(title: string): string {
  const words = suggestSlug(title.replace(/[’']/g, '').replace(/&/g, ' and ')).split('-');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, longest);
}
