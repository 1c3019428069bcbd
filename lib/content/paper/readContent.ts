import { findClashes, getMoves, suggestMoves } from '@/lib/content/articles/addressClaims';
import type { Body } from '@/lib/content/articles/inspectBody';
import { type ArticleFolder, readArticle } from '@/lib/content/articles/readArticle';
import type { Known } from '@/lib/content/links/checkLinks';
import type { Content, ReadBody } from '@/lib/content/records';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import { listFolder } from '@/lib/store/listFolder';
import { getSound, type Outline, readOutline } from './readOutline';

export interface ContentResult {
  /** The records without an error of their own. */
  readonly content: Content;
  /** By file and line. */
  readonly faults: readonly Fault[];
  readonly known: Known;
  /** Present slugs by former ones. */
  readonly moves: ReadonlyMap<string, string>;
  /** All texts that could be read, those of faulty records too. */
  readonly bodies: readonly Body[];
}

/**
 * Reads `content/`, all but what is inside the bodies: that is for `checkBodies`. Who publishes
 * must refuse while a fault is an error. Never throws for what an editor can do.
 */
export function readContent(directory: string): ContentResult {
  const outline = readOutline(directory);
  const { site, topics, pages, known } = outline;
  const articles = outline.slugs.map((slug) => readArticle(getArticleFolder(outline, slug)));
  const claims = [...outline.claims, ...articles.flatMap((article) => article.claims)];
  const moves = getMoves(claims);
  const found = [...outline.faults, ...articles.flatMap((article) => article.faults)];
  const bodies = [...articles.flatMap((article) => article.bodies), ...outline.bodies];
  return {
    content: {
      site,
      articles: getSound(articles),
      topics,
      pages,
      readBody: createReadBody(bodies),
    },
    faults: [...suggestMoves(found, moves), ...findClashes(claims)].sort(compareFaults),
    known,
    moves,
    bodies,
  };
}

function createReadBody(bodies: readonly Body[]): ReadBody {
  const getKey = (...parts: Parameters<ReadBody>): string => parts.join(' ');
  const known = new Map(
    bodies.map(({ from, text }) => {
      const name = from.kind === 'article' ? from.slug : from.name;
      return [getKey(from.kind, name, text.language), text.body];
    }),
  );
  return (...parts) => {
    const body = known.get(getKey(...parts));
    if (body === undefined) throw new RangeError(`There is no text “${getKey(...parts)}”`);
    return body;
  };
}

/** What `readArticle` asks for. */
export function getArticleFolder({ path, known, site }: Outline, slug: string): ArticleFolder {
  const folder = `${path}/articles/${slug}`;
  const listing = listFolder(folder) ?? { files: [], folders: [], others: [], faults: [] };
  return { path: folder, slug, folder: listing, known, timeZone: site.timeZone };
}
