import { getEditionParams, type RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getPage } from '@/lib/page/page';
import { renderOpenSearch } from '@/lib/search/renderOpenSearch';

export const dynamic = 'force-static';
export const listParams = getEditionParams;

/** The search of an edition as browsers offer it. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  const { edition } = await params;
  const page = getPage(archive, getEdition(archive, edition), { kind: 'search' });
  return createTextResponse(
    page && renderOpenSearch(page),
    'application/opensearchdescription+xml',
  );
}
