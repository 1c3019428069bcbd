import type { RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { ArchivePage } from '@/components/archive/ArchivePage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export default async function ArchiveRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'archive' });
  return (
    <PageLayout page={page}>
      <ArchivePage page={page} />
    </PageLayout>
  );
}
