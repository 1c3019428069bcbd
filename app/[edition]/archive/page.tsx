import type { Metadata } from 'next';
import { resolvePage } from '@/app/params';
import { ArchivePage } from '@/components/archive/ArchivePage';
import { PageLayout } from '@/components/site/PageLayout';
import { getMetadata } from '@/lib/metadata/head';

interface Props {
  readonly params: Promise<{ readonly edition: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function ArchiveRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <ArchivePage page={page} />
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition } = await params;
  return resolvePage(edition, { kind: 'archive' });
}
