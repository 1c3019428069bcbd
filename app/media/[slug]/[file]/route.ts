import { placeholder } from '@/app/params';
import { createImageResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { readPictures } from '@/lib/media/picture';
import { renderPicture } from '@/lib/media/renderPicture';

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly file: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp' };

export function generateStaticParams() {
  const files = getArchive().articles.flatMap(({ slug, folder }) =>
    readPictures(folder).flatMap(({ variants }) =>
      variants.map(({ name }) => ({ slug, file: name })),
    ),
  );
  return files.length > 0 ? files : [{ slug: placeholder, file: placeholder }];
}

/** A picture of an article in one width and format. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const article = getArchive().articlesBySlug.get(slug);
  for (const picture of article ? readPictures(article.folder) : []) {
    const variant = picture.variants.find(({ name }) => name === file);
    if (!variant) continue;
    const type = types[variant.format] ?? 'application/octet-stream';
    return createImageResponse(await renderPicture(picture, variant), type);
  }
  return new Response(null, { status: 404 });
}
