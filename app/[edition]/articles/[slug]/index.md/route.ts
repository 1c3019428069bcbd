import { findPage } from '@/app/findPage';
import { getArticleFormParams, type RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderMarkdownCopy } from '@/lib/feeds/markdownCopy';

export const dynamic = 'force-static';
export const listParams = getArticleFormParams;

/** An article as Markdown, beside its page. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'edition' | 'slug'>,
): Promise<Response> {
  const { edition, slug } = await params;
  const page = findPage(archive, edition, { kind: 'article', slug });
  return createTextResponse(page && renderMarkdownCopy(page), 'text/markdown');
}
