import { createTextResponse } from '@/app/createTextResponse';
import { getArchive } from '@/lib/archive/getArchive';
import { renderSitemapIndex } from '@/lib/sitemaps/renderSitemapIndex';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderSitemapIndex(getArchive()), 'application/xml');
}
