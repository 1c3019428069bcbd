import { getArticlePageParams, type RouteProps } from '@/app/params';
import { resolvePage } from '@/app/resolvePage';
import { ArticlePage } from '@/components/article/ArticlePage';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getWithdrawnPage } from '@/lib/page/page';

export const listParams = getArticlePageParams;

export default async function ArticleRoute({
  params,
  archive = getArchive(),
}: RouteProps<'edition' | 'slug'>) {
  const { edition, slug } = await params;
  const withdrawn = getWithdrawnPage(archive, getEdition(archive, edition), slug);
  const page = withdrawn ?? resolvePage(archive, edition, { kind: 'article', slug });
  return (
    <PageLayout page={page}>
      {page.kind === 'missing' ? <NotFound page={page} /> : <ArticlePage page={page} />}
    </PageLayout>
  );
}
