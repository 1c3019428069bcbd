import type { Metadata } from 'next';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getMissingMetadata } from '@/lib/metadata/getMissingMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMissingMetadata(getArchive(), getEdition(getArchive(), (await params).edition));
}

/** What an edition says of an address that leads nowhere; publishing moves it to `404.html`. */
export default async function NotFoundRoute({ params }: Props) {
  const edition = getEdition(getArchive(), (await params).edition);
  return (
    <PageLayout page={{ kind: 'missing', archive: getArchive(), edition }}>
      <NotFound edition={edition} />
    </PageLayout>
  );
}
