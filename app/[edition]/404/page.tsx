import type { RouteProps } from '@/app/params';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';

/** What an edition says of an address that leads nowhere; publishing moves it to `404.html`. */
export default async function NotFoundRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition'>) {
  const edition = getEdition(archive, (await params).edition);
  const page = { kind: 'missing', archive, edition } as const;
  return (
    <PageLayout page={page}>
      <NotFound page={page} />
    </PageLayout>
  );
}
