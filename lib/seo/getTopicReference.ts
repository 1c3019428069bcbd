import type { Site, Topic, TopicKind } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import { getNodeId } from './getNodeId';
import { getWords } from './getWords';

const types = {
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  event: 'Event',
  subject: 'Thing',
} as const satisfies Record<TopicKind, string>;

/** A topic as other nodes name it; its own page has the rest. */
export function getTopicReference(site: Site, edition: Edition, topic: Topic) {
  return {
    '@type': types[topic.kind],
    '@id': getNodeId(site, topic),
    name: getWords(edition, topic.name),
  };
}
