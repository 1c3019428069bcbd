import type { Metadata } from 'next';
import { getTopicParams, resolvePage } from '@/app/params';
import { TopicPage } from '@/components/archive/TopicPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getMetadata } from '@/lib/metadata/head';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly topic: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = getTopicParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function TopicRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <TopicPage page={page} />
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition, topic } = await params;
  return resolvePage(edition, { kind: 'topic', id: topic });
}
