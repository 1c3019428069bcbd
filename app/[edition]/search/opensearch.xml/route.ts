import { findPage } from '@/app/findPage';
import { getEditionParams, type RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderOpenSearch } from '@/lib/search/renderOpenSearch';

export const dynamic = 'force-static';
export const listParams = getEditionParams;

/** The search of an edition as browsers offer it. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  const { edition } = await params;
  const page = findPage(archive, edition, { kind: 'search' });
  return createTextResponse(
    page && renderOpenSearch(page),
    'application/opensearchdescription+xml',
  );
}
