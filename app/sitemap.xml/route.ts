import type { RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderSitemapIndex } from '@/lib/metadata/sitemaps';

export const dynamic = 'force-static';

export function GET(_: Request, { archive = getArchive() }: RouteProps<never>): Response {
  return createTextResponse(renderSitemapIndex(archive), 'application/xml');
}
