import { getArticleFormParams, type RouteProps } from '@/app/params';
import { createCardResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';

export const dynamic = 'force-static';
export const listParams = getArticleFormParams;

/** The picture by which an article is shared. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition' | 'slug'>,
): Promise<Response> {
  const { edition, slug } = await params;
  return createCardResponse(archive, edition, { kind: 'article', slug });
}
