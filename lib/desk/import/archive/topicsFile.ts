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
      const own = filled.get(tag);
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

/** What an editor wrote behind each tag; empty texts count as not filled in. */
function readTopicsFile(file: string | undefined): ReadonlyMap<string, string> {
  let value: unknown;
  try {
    value = parse(file ?? '', { schema: 'failsafe' });
  } catch {
    return new Map();
  }
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([tag, own]) => {
      const id = typeof own === 'object' && own !== null && 'topic' in own ? own.topic : own;
      return typeof id === 'string' && id.trim() !== '' ? [[tag, id.trim()] as const] : [];
    }),
  );
}

/** The file to fill in: each tag with its number of articles and its topic, the most frequent first. */
export function renderTopicsFile(
  tags: ReadonlyMap<string, number>,
  choice: TopicChoice,
  words: Language,
): string {
  const rows = [...tags]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(
      ([tag, count]) =>
        `${renderScalar(tag)}: { articles: ${count}, topic: ${choice.get(tag) ?? "''"} }`,
    );
  return `${[renderComment(translate(words, 'archive.topicsFile')), ...rows].join('\n')}\n`;
}
