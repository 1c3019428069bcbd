import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'parse5';
import { getSiteUrl } from '@/lib/address/url';
import { checkElements } from '@/lib/publish/check/checkElements';
import { checkIds } from '@/lib/publish/check/checkIds';
import { checkReferences } from '@/lib/publish/check/checkReferences';
import { getFacts } from '@/lib/publish/check/getFacts';
import { getLinks } from '@/lib/publish/check/getLinks';
import type { Publication } from '@/lib/publish/publication';
import { cutFlightData } from './cutFlightData';
import { getElements } from './getElements';
import { getInlineDigests } from './getInlineDigests';
import { pageSteps } from './pageSteps';
import { parsePage } from './parsePage';

/** Makes one page of Next's export the page that a reader gets, checks it and writes it. */
export async function publishPage(
  publication: Publication,
  exported: string,
  file: string,
): Promise<void> {
  // The tree of a page is large, and is not kept while the page is compressed.
  await publication.writer.write(file, renderPage(publication, exported, file));
}

function renderPage(publication: Publication, exported: string, file: string): Buffer {
  const { archive, assets, exportFolder } = publication;
  const html = cutFlightData(readFileSync(join(exportFolder, exported), 'utf8'));
  const parsed = parsePage(file, html);
  const page = pageSteps.reduce((before, step) => step(before, assets), parsed.page);
  const { path, document } = page;
  const published = serialize(document);
  const bytes = Buffer.from(published);
  const elements = getElements(document);
  const links = getLinks(elements, path, getSiteUrl(archive.site).origin);
  const facts = getFacts(page, elements, links);
  for (const digest of getInlineDigests(document)) publication.digests.add(digest);
  publication.siteCheck.add(facts);
  publication.searchCheck?.addPage(facts);
  publication.weightCheck.add(file, facts);
  publication.faults.push(
    ...parsed.faults,
    ...checkElements(path, elements),
    ...checkIds(path, elements),
    ...checkReferences(path, links),
    ...publication.checkMarkup(page, published),
    ...publication.checkLeaks(file, bytes),
  );
  return bytes;
}
