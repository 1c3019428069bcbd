import { getArticleParams } from '@/app/params';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { renderCard } from '@/lib/media/renderCard';
import { getCard } from '@/lib/metadata/getCard';

interface Context {
  readonly params: Promise<{ readonly edition: string; readonly slug: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getArticleParams;

/** The picture by which an article is shared. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { edition, slug } = await params;
  const archive = getArchive();
  const article = archive.articlesBySlug.get(slug);
  if (!article) return new Response(null, { status: 404 });
  const card = getCard(archive, getEdition(archive, edition), article);
  const image = new Uint8Array(await renderCard(card));
  return new Response(image, { headers: { 'content-type': 'image/png' } });
}
