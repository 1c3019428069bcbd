import { type Address, feedFormats, getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Topic } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getWords } from '@/lib/page/getWords';

/** Links by media type, as Next writes them (`rel="alternate"`). */
type Links = Readonly<Record<string, { readonly title: string; readonly url: string }[]>>;

/**
 * What a page has in other forms: the feeds of its edition, on a topic's page also those of the
 * topic, on an article's page the article as Markdown.
 */
export function getDiscovery(
  { site, topicsById }: Archive,
  edition: Edition,
  address: Address | undefined,
): Links {
  const topic = address?.kind === 'topic' ? topicsById.get(address.id) : undefined;
  const sources: readonly (Topic | undefined)[] = topic ? [undefined, topic] : [undefined];
  const feeds = feedFormats.map(({ file, type, label }) => [
    type,
    sources.map((source) => ({
      title: `${getWords(edition, (source ?? site).name)} (${label})`,
      url: getPath(edition, source ? { kind: 'topic', id: source.id } : { kind: 'front' }, file),
    })),
  ]);
  return {
    ...Object.fromEntries(feeds),
    ...(address?.kind === 'article' && {
      'text/markdown': [
        {
          title: 'Markdown',
          url: getPath(edition, { kind: 'article', slug: address.slug }, 'index.md'),
        },
      ],
    }),
  };
}
