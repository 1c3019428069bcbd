import type { RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { FollowPage } from '@/components/follow/FollowPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export default async function FollowRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'follow' });
  return (
    <PageLayout page={page}>
      <FollowPage page={page} />
    </PageLayout>
  );
}
