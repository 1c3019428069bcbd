import { parsePath } from '@/lib/address/address';
import { checkStructuredData } from '@/lib/metadata/checkStructuredData';
import type { CrawledPage } from './crawledPage';
import { createFormatFaults, type PageFault } from './pageFault';

/**
 * The faults of the structured data of a page that search engines may show, or of an article in an
 * edition that they may, on a site at this origin.
 */
export function checkData(
  { path, lang, indexed, moved, canonical, data }: CrawledPage,
  origin: string,
): readonly PageFault[] {
  const isHidden = !indexed && canonical === undefined; // The notice of a withdrawn article.
  const { address, edition } = parsePath(path) ?? {};
  const isArticle = !isHidden && address?.kind === 'article' && edition?.indexed === true;
  if (moved || (!indexed && !isArticle)) return [];
  const described = { url: origin + path, lang, isArticle };
  return createFormatFaults('page-data', path, checkStructuredData(data, described));
}
