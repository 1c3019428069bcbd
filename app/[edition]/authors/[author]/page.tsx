import { getAuthorParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { AuthorPage } from '@/components/archive/Collection';
import { PageLayout } from '@/components/site/PageLayout';
import { getArchive } from '@/lib/archive/getArchive';

export const listParams = getAuthorParams;

export default async function AuthorRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition' | 'author'>) {
  const { edition, author } = await params;
  const page = resolvePage(archive, edition, { kind: 'author', id: author });
  return (
    <PageLayout page={page}>
      <AuthorPage page={page} />
    </PageLayout>
  );
}
