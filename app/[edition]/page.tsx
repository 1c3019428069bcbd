import type { RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { FrontPage } from '@/components/front/FrontPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export default async function FrontRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'front' });
  return (
    <PageLayout page={page}>
      <FrontPage page={page} />
    </PageLayout>
  );
}
