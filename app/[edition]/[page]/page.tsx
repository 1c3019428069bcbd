import { getPaperParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { PageLayout } from '@/components/site/PageLayout';
import { PaperPage } from '@/components/site/PaperPage';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = getPaperParams;

export default async function PaperRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition' | 'page'>) {
  const { edition, page: name } = await params;
  const page = resolvePage(archive, edition, { kind: 'paper', name });
  return (
    <PageLayout page={page}>
      <PaperPage page={page} />
    </PageLayout>
  );
}
