import { getEditionParams, type RouteProps, resolvePage } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderOpml } from '@/lib/feeds/renderOpml';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getEditionParams;

/** All feeds of an edition in one file, for feed readers. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  const page = resolvePage(archive, (await params).edition, { kind: 'follow' });
  return createTextResponse(renderOpml(page), 'text/x-opml');
}
