import { type HanForms, tokenise } from '@/lib/search/analyse/tokens';
import type { TopicEntry } from '@/lib/search/format/manifest';
import { type Clause, createClause, getWords, type Query } from './query';

/** Topics that a query names. */
export interface NamedTopics {
  /** By the whole of the query. */
  readonly whole: readonly TopicEntry[];
  /** By each of its clauses. */
  readonly byClause: readonly (readonly TopicEntry[])[];
}

/** Which topics a query names: in either language, by an alias or in pinyin. */
export function findNamedTopics(
  topics: readonly TopicEntry[],
  { clauses }: Query,
  forms: HanForms,
): NamedTopics {
  const byName = new Map<string, TopicEntry[]>();
  for (const topic of topics) {
    for (const key of getKeys(topic, forms)) byName.set(key, [...(byName.get(key) ?? []), topic]);
  }
  const find = (words: string) => [
    ...new Set([...(byName.get(words) ?? []), ...(byName.get(getPinyinKey(words)) ?? [])]),
  ];
  const byClause = clauses.map((clause) => find(getWords(clause)));
  const [first = []] = byClause;
  return { whole: clauses.length > 1 ? find(clauses.map(getWords).join(' ')) : first, byClause };
}

/** The names of a topic in one language as clauses, to be found in its texts. */
export function getNameClauses(names: readonly string[], forms: HanForms): readonly Clause[] {
  return names.map((name) => ({
    ...createClause(tokenise(name, forms), new Map()),
    isQuoted: true,
  }));
}

function getKeys({ en, zh, pinyin }: TopicEntry, forms: HanForms): ReadonlySet<string> {
  return new Set([
    ...getNameClauses([...en, ...zh], forms).map(getWords),
    ...pinyin.map(getPinyinKey),
  ]);
}

/** Syllables may be typed apart, and ü as v or u. No name has this mark. */
function getPinyinKey(words: string): string {
  return `=${words.replaceAll(' ', '').replaceAll('v', 'u')}`;
}
