import type { FeedFile } from '@/lib/address/address';
import type { Feed } from './feed';
import { renderAtom } from './renderAtom';
import { renderJsonFeed } from './renderJsonFeed';
import { renderRss } from './renderRss';

const renderers = {
  'feed.xml': renderRss,
  'atom.xml': renderAtom,
  'feed.json': renderJsonFeed,
} satisfies Record<FeedFile, (feed: Feed) => string>;

/** The text of one of a feed's files. */
export function renderFeed(feed: Feed, file: FeedFile): string {
  return renderers[file](feed);
}
