import { createTextResponse } from '@/app/createTextResponse';
import { getArticleParams } from '@/app/params';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/archive/archive';
import { getMarkdown } from '@/lib/feeds/getMarkdown';

interface Context {
  readonly params: Promise<{ readonly edition: string; readonly slug: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getArticleParams;

/** An article as Markdown, beside its page. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { edition, slug } = await params;
  const archive = getArchive();
  const article = archive.articlesBySlug.get(slug);
  const text = article && getMarkdown(archive, getEdition(archive, edition), article);
  return createTextResponse(text, 'text/markdown');
}
