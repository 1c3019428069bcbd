import { getEditionParams, type RouteProps, resolvePage } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderOpenSearch } from '@/lib/search/renderOpenSearch';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getEditionParams;

/** The search of an edition as browsers offer it. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  const page = resolvePage(archive, (await params).edition, { kind: 'search' });
  return createTextResponse(renderOpenSearch(page), 'application/opensearchdescription+xml');
}
