import type { Metadata } from 'next';
import { getArticlePageParams, resolvePage } from '@/app/params';
import { ArticlePage } from '@/components/article/ArticlePage';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getMetadata, getMissingMetadata } from '@/lib/metadata/head';
import { getWithdrawnPage } from '@/lib/page/page';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = getArticlePageParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await getPage(params);
  return page.kind === 'missing' ? getMissingMetadata(page) : getMetadata(page);
}

export default async function ArticleRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      {page.kind === 'missing' ? <NotFound page={page} /> : <ArticlePage page={page} />}
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition, slug } = await params;
  const archive = getArchive();
  const withdrawn = getWithdrawnPage(archive, getEdition(archive, edition), slug);
  return withdrawn ?? resolvePage(edition, { kind: 'article', slug });
}
