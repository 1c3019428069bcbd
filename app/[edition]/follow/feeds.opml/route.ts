import { findPage } from '@/app/findPage';
import { getEditionParams, type RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderOpml } from '@/lib/feeds/renderOpml';

export const dynamic = 'force-static';
export const listParams = getEditionParams;

/** All feeds of an edition in one file, for feed readers. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  const { edition } = await params;
  const page = findPage(archive, edition, { kind: 'follow' });
  return createTextResponse(page && renderOpml(page), 'text/x-opml');
}
