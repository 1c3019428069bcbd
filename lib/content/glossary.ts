import type { AuthorName, PlainName, TopicName } from './records';

interface Named<OwnTopic, OwnAuthor> {
  readonly topics: readonly OwnTopic[];
  readonly authors: readonly OwnAuthor[];
  readonly names: readonly PlainName[];
}

/**
 * Every entry of the paper's glossary. An author who is a topic as well has the same id there, and is
 * one entry, the topic.
 */
export function listEntries<OwnTopic extends TopicName, OwnAuthor extends AuthorName>({
  topics,
  authors,
  names,
}: Named<OwnTopic, OwnAuthor>): readonly (OwnTopic | OwnAuthor | PlainName)[] {
  const ids = new Set(topics.map(({ id }) => id));
  return [...topics, ...authors.filter(({ id }) => !ids.has(id)), ...names];
}
