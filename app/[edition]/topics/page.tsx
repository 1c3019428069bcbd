import type { RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { TopicsPage } from '@/components/archive/TopicsPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export default async function TopicsRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'topics' });
  return (
    <PageLayout page={page}>
      <TopicsPage page={page} />
    </PageLayout>
  );
}
