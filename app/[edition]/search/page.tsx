import type { RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { SearchPage } from '@/components/search/SearchPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export default async function SearchRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'search' });
  return (
    <PageLayout page={page}>
      <SearchPage page={page} />
    </PageLayout>
  );
}
