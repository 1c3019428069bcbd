import { getEditionParams, type RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { renderOpml } from '@/lib/feeds/renderOpml';
import { getPage } from '@/lib/page/page';

export const dynamic = 'force-static';
export const listParams = getEditionParams;

/** All feeds of an edition in one file, for feed readers. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  const { edition } = await params;
  const page = getPage(archive, getEdition(archive, edition), { kind: 'follow' });
  return createTextResponse(page && renderOpml(page), 'text/x-opml');
}
