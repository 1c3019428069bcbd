import type { GlossaryEntry } from '@/lib/content/records';
import type { EditionEntry } from '@/lib/edition/editions';
import { getPinyin } from '@/lib/language/pinyin';

/**
 * Topics, authors or other names in the order of their names in the first language of an edition, each
 * with the letters that it is sorted by: Chinese ones by pinyin, then by the name itself, where two are
 * read alike.
 */
export function sortByName<Own extends GlossaryEntry>(
  { languages: [language] }: Pick<EditionEntry, 'languages'>,
  entries: readonly Own[],
): readonly (readonly [entry: Own, letters: string])[] {
  const keys = entries.map(({ name, type, id, pinyin }) => {
    const own = name[language];
    const read = () =>
      pinyin?.replace(/[^\p{L}\p{M}\p{N}]/gu, '') ??
      getPinyin(own, { isPerson: type === 'person' });
    const letters = language === 'zh' ? read() : own;
    return `${letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} ${own} ${id}`;
  });
  return entries
    .map((entry, place) => [entry, keys[place] ?? ''] as const)
    .toSorted(([, one], [, other]) => (one < other ? -1 : 1));
}
