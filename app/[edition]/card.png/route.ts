import { getEditionParams, type RouteProps } from '@/app/params';
import { createCardResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';

export const dynamic = 'force-static';
export const listParams = getEditionParams;

/** The picture by which pages that have none of their own are shared. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition'>,
): Promise<Response> {
  return createCardResponse(archive, (await params).edition, { kind: 'front' });
}
