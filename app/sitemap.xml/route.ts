import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderSitemapIndex } from '@/lib/sitemaps/sitemaps';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderSitemapIndex(getArchive()), 'application/xml');
}
