import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { getSitemaps, renderSitemap } from '@/lib/sitemaps/sitemaps';

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getSitemaps(getArchive()).map(({ file }) => ({ file }));
}

/** The addresses of one kind of page, of one year where they grow with time. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const archive = getArchive();
  const sitemap = getSitemaps(archive).find((candidate) => candidate.file === file);
  return createTextResponse(sitemap && renderSitemap(archive.site, sitemap), 'application/xml');
}
