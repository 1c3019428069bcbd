import type { Topic } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';
import type { FeedFile } from './feedFormats';

/** Path of a feed of an edition, of all its articles or of a topic: `/en/topics/russoft/atom.xml`. */
export function getFeedPath(edition: Edition, topic: Topic | undefined, file: FeedFile): string {
  return getPath(edition, topic ? { kind: 'topic', id: topic.id } : { kind: 'front' }) + file;
}
