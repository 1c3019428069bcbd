import { parse } from 'yaml';
import type { Topic } from '@/lib/content/records';
import { suggestSlug } from '@/lib/content/schemas/address';
import { renderComment, renderScalar } from '@/lib/desk/draft/renderField';
import { type Language, languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/** Ids of topics by the tags and categories that mean them. */
export type TopicChoice = ReadonlyMap<string, string>;

/** Which topic each tag means: as an editor filled the file in, else by the names that topics have. */
export function chooseTopics(
  tags: Iterable<string>,
  topics: readonly Topic[],
  file: string | undefined,
): TopicChoice {
  const filled = readTopicsFile(file);
  const known = new Set(topics.map(({ id }) => id));
  const names = new Map(
    topics.flatMap((topic) => listNames(topic).map((name) => [name, topic.id])),
  );
  return new Map(
    [...tags].flatMap((tag) => {
      const own = filled.get(tag)?.topic || undefined;
      const id =
        own === undefined ? (names.get(tag.toLowerCase()) ?? names.get(suggestSlug(tag))) : own;
      return id !== undefined && known.has(id) ? [[tag, id] as const] : [];
    }),
  );
}

function listNames({ id, name, aliases }: Topic): readonly string[] {
  return [id, ...languages.flatMap((language) => [name[language], ...aliases[language]])].map(
    (own) => own.toLowerCase(),
  );
}

interface TagRow {
  readonly articles: number;
  /** As an editor wrote it; empty where it is not filled in. */
  readonly topic: string;
}

/** The rows by their tags. Throws a `YAMLParseError` where that can’t be read. */
function readTopicsFile(file: string | undefined): ReadonlyMap<string, TagRow> {
  const value: unknown = parse(file ?? '', { schema: 'failsafe' });
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).map(([tag, own]) => {
      const row = typeof own === 'object' && own !== null ? own : { topic: own };
      const topic = typeof row.topic === 'string' ? row.topic.trim() : '';
      return [tag, { articles: Number(row.articles) || 0, topic }];
    }),
  );
}

/**
 * The file to fill in: each tag with its number of articles and its topic, the most frequent first. Rows of
 * other archives, and what an editor wrote that is no topic yet, stay from the former file.
 */
export function renderTopicsFile(
  tags: ReadonlyMap<string, number>,
  choice: TopicChoice,
  former: string | undefined,
  words: Language,
): string {
  const rows = new Map(readTopicsFile(former));
  for (const [tag, articles] of tags) {
    rows.set(tag, { articles, topic: choice.get(tag) ?? rows.get(tag)?.topic ?? '' });
  }
  const lines = [...rows]
    .sort(([a, some], [b, others]) => others.articles - some.articles || (a < b ? -1 : 1))
    .map(
      ([tag, { articles, topic }]) =>
        `${renderScalar(tag)}: { articles: ${articles}, topic: ${renderScalar(topic)} }`,
    );
  return `${[renderComment(translate(words, 'archive.topicsFile')), ...lines].join('\n')}\n`;
}
