import type { Metadata } from 'next';
import type { EditionContext } from '@/app/params';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getMissingMetadata } from '@/lib/metadata/head';
import type { MissingPage } from '@/lib/page/page';

export async function generateMetadata({ params }: EditionContext): Promise<Metadata> {
  return getMissingMetadata(await getPage(params));
}

/** What an edition says of an address that leads nowhere; publishing moves it to `404.html`. */
export default async function NotFoundRoute({ params }: EditionContext) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <NotFound page={page} />
    </PageLayout>
  );
}

async function getPage(params: EditionContext['params']): Promise<MissingPage> {
  const archive = getArchive();
  const edition = getEdition(archive, (await params).edition);
  return { kind: 'missing', archive, edition };
}
