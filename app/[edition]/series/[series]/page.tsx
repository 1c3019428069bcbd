import { getSeriesParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { SeriesPage } from '@/components/archive/SeriesPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = getSeriesParams;

export default async function SeriesRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition' | 'series'>) {
  const { edition, series } = await params;
  const page = resolvePage(archive, edition, { kind: 'series', id: series });
  return (
    <PageLayout page={page}>
      <SeriesPage page={page} />
    </PageLayout>
  );
}
