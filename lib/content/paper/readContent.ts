import type { Body, BodyReading } from '@/lib/content/articles/inspectBody';
import { type ArticleFolder, readArticle } from '@/lib/content/articles/readArticle';
import type { Known } from '@/lib/content/links/checkLinks';
import type { Article, Content } from '@/lib/content/records';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import { listFolder } from '@/lib/store/listFolder';
import { type Frame, getSound, readFrame } from './readFrame';

export interface ContentReading {
  /** The records without an error. */
  readonly content: Content;
  /** By file and line. */
  readonly faults: readonly Fault[];
  readonly known: Known;
  /** All texts that could be read, those of faulty records too. */
  readonly bodies: readonly Body[];
}

/**
 * Reads `content/`, all but what is inside the bodies: that is for `checkBodies`. Who publishes
 * must refuse while a fault is an error. Never throws for what an editor can do.
 */
export function readContent(directory: string): ContentReading {
  const frame = readFrame(directory);
  const { site, topics, pages, known } = frame;
  const articles = readArticles(frame);
  return {
    content: { site, articles: getSound(articles), topics, pages },
    faults: [...frame.faults, ...articles.flatMap((reading) => reading.faults)].sort(compareFaults),
    known,
    bodies: [...articles.flatMap((reading) => reading.bodies), ...frame.bodies],
  };
}

function readArticles(frame: Frame): readonly BodyReading<Article>[] {
  const addresses = getAddresses(frame);
  return frame.slugs.map((slug) => readArticle(getArticleFolder(frame, slug, addresses)));
}

/** Owners of addresses, by address in small letters; those of aliases are added as they are read. */
export function getAddresses({ path, slugs }: Frame): Map<string, string> {
  return new Map(slugs.map((slug) => [slug.toLowerCase(), `${path}/articles/${slug}`]));
}

/** What `readArticle` asks for. */
export function getArticleFolder(
  { path, known, site }: Frame,
  slug: string,
  addresses: Map<string, string>,
): ArticleFolder {
  const folder = `${path}/articles/${slug}`;
  const listing = listFolder(folder) ?? { files: [], folders: [], others: [], faults: [] };
  return { path: folder, slug, folder: listing, known, timeZone: site.timeZone, addresses };
}
