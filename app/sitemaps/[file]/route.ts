import type { ListingProps, RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { getSitemaps, renderSitemap } from '@/lib/metadata/sitemaps';

export const dynamic = 'force-static';

export function listParams({ archive }: ListingProps) {
  return getSitemaps(archive).map(({ file }) => ({ file }));
}

/** The addresses of one kind of page, of one year where they grow with time. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'file'>,
): Promise<Response> {
  const { file } = await params;
  const sitemap = getSitemaps(archive).find((candidate) => candidate.file === file);
  return createTextResponse(sitemap && renderSitemap(archive.site, sitemap), 'application/xml');
}
