import { createTextResponse } from '@/app/createTextResponse';
import { getArchive } from '@/lib/archive/getArchive';
import { renderNewsSitemap } from '@/lib/sitemaps/renderNewsSitemap';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderNewsSitemap(getArchive()), 'application/xml');
}
