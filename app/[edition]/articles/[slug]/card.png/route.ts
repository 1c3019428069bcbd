import { type ArticleContext, getArticleParams } from '@/app/params';
import { createCardResponse } from '@/app/responses';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getArticleParams;

/** The picture by which an article is shared. */
export async function GET(_: Request, { params }: ArticleContext): Promise<Response> {
  const { edition, slug } = await params;
  return createCardResponse(edition, { kind: 'article', slug });
}
