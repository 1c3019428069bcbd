import { listEditionParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { CollectionsPage } from '@/components/archive/CollectionsPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = listEditionParams('allSeries');

export default async function AllSeriesRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'allSeries' });
  return (
    <PageLayout page={page}>
      <CollectionsPage page={page} />
    </PageLayout>
  );
}
