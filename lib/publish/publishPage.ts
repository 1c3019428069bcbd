import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'parse5';
import { getElements } from '@/lib/html/tree';
import { checkPage } from '@/lib/publish/check/checkPage';
import { crawlPage } from '@/lib/publish/check/crawledPage';
import { getLinks } from '@/lib/publish/check/link';
import type { ExportedFile } from '@/lib/publish/page/exportedFiles';
import { parsePage } from '@/lib/publish/page/page';
import { pageSteps } from '@/lib/publish/page/pageSteps';
import { getInlineDigests } from '@/lib/publish/page/policy';
import { cutFlightData } from '@/lib/publish/page/stripFramework';
import type { Publication } from './publication';

/** Makes one page of Next's export the page that a reader gets, checks it and writes it. */
export async function publishPage(publication: Publication, file: ExportedFile): Promise<void> {
  // The tree of a page is large, and is not kept while the page is compressed.
  await publication.writer.write(file.target, renderPage(publication, file));
}

function renderPage(publication: Publication, { source, target }: ExportedFile): Buffer {
  const { archive, assets, exportFolder } = publication;
  const html = cutFlightData(readFileSync(join(exportFolder, source), 'utf8'));
  const page = pageSteps.reduce((before, step) => step(before, assets), parsePage(target, html));
  const published = serialize(page.document);
  const bytes = Buffer.from(published);
  const elements = getElements(page.document);
  const links = getLinks(elements, page.path, archive.site.url);
  const crawled = crawlPage(page, elements, links);
  for (const digest of getInlineDigests(page.document)) publication.digests.add(digest);
  publication.siteCheck.add(crawled);
  publication.searchCheck?.addPage(crawled);
  publication.weightCheck.add(target, crawled);
  publication.faults.push(
    ...checkPage(page, elements, links),
    ...publication.checkMarkup(page, published),
    ...publication.checkLeaks(target, bytes),
  );
  return bytes;
}
