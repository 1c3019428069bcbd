import type { GlossaryEntry } from '@/lib/content/records';
import type { EditionEntry } from '@/lib/edition/editions';
import { getPinyin } from '@/lib/language/pinyin';

/**
 * Topics, authors or other names, in the order of their names in the first language of an edition, each with the letters that
 * it is sorted by: Chinese ones by pinyin, then by the name itself, where two are read alike.
 */
export function sortTopics<Own extends GlossaryEntry>(
  { languages: [language] }: Pick<EditionEntry, 'languages'>,
  topics: readonly Own[],
): readonly (readonly [topic: Own, letters: string])[] {
  const keys = topics.map(({ name, type, id, pinyin }) => {
    const own = name[language];
    const read = () =>
      pinyin?.replace(/[^\p{L}\p{M}\p{N}]/gu, '') ??
      getPinyin(own, { isPerson: type === 'person' });
    const letters = language === 'zh' ? read() : own;
    return `${letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} ${own} ${id}`;
  });
  return topics
    .map((topic, place) => [topic, keys[place] ?? ''] as const)
    .toSorted(([, one], [, other]) => (one < other ? -1 : 1));
}
