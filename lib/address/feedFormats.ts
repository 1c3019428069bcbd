/** The formats in which each feed is published: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. */
export const feedFormats = [
  { file: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const;

export type FeedFile = (typeof feedFormats)[number]['file'];
