import type { Site, Topic, TopicType } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getWords } from '@/lib/page/getWords';
import { getNodeId } from './getNodeId';

const types = {
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  event: 'Event',
  subject: 'Thing',
} as const satisfies Record<TopicType, string>;

/** A topic as other nodes name it; its own page has the rest. */
export function getTopicReference(site: Site, edition: Edition, topic: Topic) {
  return {
    '@type': types[topic.type],
    '@id': getNodeId(site, topic),
    name: getWords(edition, topic.name),
  };
}
