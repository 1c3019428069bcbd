import { type FeedFile, feedFormats } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getFeed } from '@/lib/feeds/getFeed';
import { renderFeed } from '@/lib/feeds/renderFeed';
import { createTextResponse } from './createTextResponse';

interface Params {
  readonly edition: string;
  /** Without one, the feed has the whole paper. */
  readonly topic?: string;
}

/** One of the files of a feed. */
export function createFeedResponse(file: FeedFile, { edition, topic: id }: Params): Response {
  const archive = getArchive();
  const topic = id === undefined ? undefined : archive.topicsById.get(id);
  const exists = id === undefined || topic !== undefined;
  const text = exists
    ? renderFeed(getFeed(archive, getEdition(archive, edition), topic), file)
    : undefined;
  const format = feedFormats.find((known) => known.file === file);
  return createTextResponse(text, format?.type ?? 'application/xml');
}
