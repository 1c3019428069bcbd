import type { Address } from '@/lib/address/address';
import { type Archive, getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getPage, type PageOf } from '@/lib/page/page';
import { ArticlePage } from '@/lib/page/textPages';
import { makeContent } from './makeContent';

/** The page at an address of an edition; throws where there is none. */
export function findPage<Own extends Address>(
  archive: Archive,
  edition: Edition['id'],
  address: Own,
): PageOf<Own['kind']> {
  const page = getPage(archive, getEdition(archive, edition), address);
  if (!page) throw new Error(`${edition} has no ${JSON.stringify(address)}`);
  return page;
}

/** The page of an article in a paper that has no other, drafts included. */
export function makeArticlePage(edition: Edition['id'], article: Article): ArticlePage {
  const content = makeContent({ articles: [article] });
  const archive = buildArchive(content, { now: 0, drafts: true });
  return new ArticlePage(archive, getEdition(archive, edition), article);
}
