import { getTopicParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { TopicPage } from '@/components/archive/TopicPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = getTopicParams;

export default async function TopicRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition' | 'topic'>) {
  const { edition, topic } = await params;
  const page = resolvePage(archive, edition, { kind: 'topic', id: topic });
  return (
    <PageLayout page={page}>
      <TopicPage page={page} />
    </PageLayout>
  );
}
