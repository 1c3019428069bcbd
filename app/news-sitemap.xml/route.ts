import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderNewsSitemap } from '@/lib/sitemaps/newsSitemap';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderNewsSitemap(getArchive()), 'application/xml');
}
