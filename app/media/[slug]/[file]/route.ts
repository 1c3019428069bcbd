import type { ListingProps, RouteProps } from '@/app/params';
import { createImageResponse } from '@/app/responses';
import type { Archive } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import type { Article } from '@/lib/content/records';
import type { ChartPicture } from '@/lib/media/chartPicture';
import { renderChartPicture } from '@/lib/media/renderChartPicture';
import { renderPicture } from '@/lib/media/renderPicture';
import { ArticlePage } from '@/lib/page/textPages';

export const dynamic = 'force-static';

const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp' };

export function listParams({ archive }: ListingProps) {
  return archive.articles.flatMap((article) => {
    const { slug } = article;
    const variants = archive.listPictures(slug).flatMap((picture) => picture.variants);
    return [...variants, ...listCharts(archive, article)].map(({ name }) => ({ slug, file: name }));
  });
}

/** The charts of an article, once for each language and script. */
function listCharts(archive: Archive, article: Article): readonly ChartPicture[] {
  if (Object.values(article.texts).every(({ charts }) => !charts)) return [];
  return archive.editions
    .filter(({ indexed }) => indexed)
    .flatMap((edition) => new ArticlePage(archive, edition, article).charts);
}

/** A picture of an article in one width and format, or a chart as a picture. */
export async function GET(
  _: Request,
  { params, archive = getArchive() }: RouteProps<'slug' | 'file'>,
): Promise<Response> {
  const { slug, file } = await params;
  for (const picture of archive.listPictures(slug)) {
    const variant = picture.variants.find(({ name }) => name === file);
    if (!variant) continue;
    const type = types[variant.format] ?? 'application/octet-stream';
    return createImageResponse(await renderPicture(picture, variant), type);
  }
  const article = archive.getArticle(slug);
  const chart = article && listCharts(archive, article).find(({ name }) => name === file);
  if (chart) return createImageResponse(await renderChartPicture(chart), 'image/png');
  return new Response(null, { status: 404 });
}
