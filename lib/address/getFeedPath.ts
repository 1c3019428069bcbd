import type { Edition } from '@/lib/edition/editions';
import type { FeedFile } from './feedFormats';
import { getPath } from './getPath';

/** Path of a feed of an edition, of all its articles or of a topic: `/en/topics/russoft/atom.xml`. */
export function getFeedPath(
  edition: Edition,
  topic: { readonly id: string } | undefined,
  file: FeedFile,
): string {
  return getPath(edition, topic ? { kind: 'topic', id: topic.id } : { kind: 'front' }) + file;
}
