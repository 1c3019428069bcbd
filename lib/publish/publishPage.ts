import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'parse5';
import { getSiteUrl } from '@/lib/seo/getSiteUrl';
import { checkElements } from './checkElements';
import { checkIds } from './checkIds';
import { checkReferences } from './checkReferences';
import { getFacts } from './getFacts';
import { getInlineDigests } from './getInlineDigests';
import { pageSteps } from './pageSteps';
import { parsePage } from './parsePage';
import type { Publication } from './publication';

/** Makes one page of Next's export the page that a reader gets, checks it and writes it. */
export async function publishPage(
  publication: Publication,
  exported: string,
  file: string,
): Promise<void> {
  const { archive, assets, exportFolder, faults } = publication;
  const { origin } = getSiteUrl(archive.site);
  const parsed = parsePage(file, readFileSync(join(exportFolder, exported), 'utf8'));
  const page = pageSteps.reduce((before, step) => step(before, assets), parsed.page);
  const html = serialize(page.document);
  const bytes = Buffer.from(html);
  const facts = getFacts(page, origin);
  for (const digest of getInlineDigests(page.document)) publication.digests.add(digest);
  publication.siteCheck.add(facts);
  publication.searchCheck?.addPage(facts);
  publication.weightCheck.add(file, facts);
  faults.push(
    ...parsed.faults,
    ...checkElements(page),
    ...checkIds(page),
    ...checkReferences(page, origin),
    ...publication.checkMarkup(page, html),
    ...publication.checkLeaks(file, bytes),
  );
  await publication.writer.write(file, bytes);
}
