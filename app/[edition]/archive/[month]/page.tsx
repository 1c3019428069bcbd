import { getMonthParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { MonthPage } from '@/components/archive/MonthPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = getMonthParams;

export default async function MonthRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition' | 'month'>) {
  const { edition, month } = await params;
  const page = resolvePage(archive, edition, { kind: 'month', month });
  return (
    <PageLayout page={page}>
      <MonthPage page={page} />
    </PageLayout>
  );
}
