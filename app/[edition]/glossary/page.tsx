import type { RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { GlossaryPage } from '@/components/archive/GlossaryPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export default async function GlossaryRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const { edition } = await params;
  const page = resolvePage(archive, edition, { kind: 'glossary' });
  return (
    <PageLayout page={page}>
      <GlossaryPage page={page} />
    </PageLayout>
  );
}
