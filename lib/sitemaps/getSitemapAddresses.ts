import { z } from 'zod';
import { parseXml } from '@/lib/feeds/parseXml';

const sitemap = z.object({ urlset: z.object({ url: z.array(z.object({ loc: z.string() })) }) });

/** The addresses in a sitemap; undefined where its XML is none. */
export function getSitemapAddresses(text: string): readonly string[] | undefined {
  const xml = parseXml(text);
  const { data } = sitemap.safeParse('root' in xml ? xml.root : undefined);
  return data?.urlset.url.map(({ loc }) => loc);
}
