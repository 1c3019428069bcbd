import { getEditionParams } from '@/app/params';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { renderCard } from '@/lib/media/renderCard';
import { getCard } from '@/lib/metadata/getCard';

interface Context {
  readonly params: Promise<{ readonly edition: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getEditionParams;

/** The picture by which pages that have none of their own are shared. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const archive = getArchive();
  const card = getCard(archive, getEdition(archive, (await params).edition), undefined);
  const image = new Uint8Array(await renderCard(card));
  return new Response(image, { headers: { 'content-type': 'image/png' } });
}
