import type { ListingProps, RouteProps } from '@/app/params';
import { createImageResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderPicture } from '@/lib/media/renderPicture';

export const dynamic = 'force-static';
export const dynamicParams = false;

const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp' };

export function generateStaticParams({ archive = getArchive() }: ListingProps) {
  return archive.articles.flatMap(({ slug }) =>
    archive
      .listPictures(slug)
      .flatMap(({ variants }) => variants.map(({ name }) => ({ slug, file: name }))),
  );
}

/** A picture of an article in one width and format. */
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
  return new Response(null, { status: 404 });
}
