import type { Metadata } from 'next';
import { resolvePage } from '@/app/params';
import { TopicsPage } from '@/components/archive/TopicsPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getMetadata } from '@/lib/metadata/head';

interface Props {
  readonly params: Promise<{ readonly edition: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function TopicsRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <TopicsPage page={page} />
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition } = await params;
  return resolvePage(edition, { kind: 'topics' });
}
