import { listEditionParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { CollectionsPage } from '@/components/archive/CollectionsPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = listEditionParams('authors');

export default async function AuthorsRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'authors' });
  return (
    <PageLayout page={page}>
      <CollectionsPage page={page} />
    </PageLayout>
  );
}
