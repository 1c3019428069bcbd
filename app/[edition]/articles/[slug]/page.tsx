import type { Metadata } from 'next';
import { getArticleParams, resolvePage } from '@/app/params';
import { ArticlePage } from '@/components/article/ArticlePage';
import { PageLayout } from '@/components/site/PageLayout';
import { getMetadata } from '@/lib/metadata/head';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = getArticleParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function ArticleRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <ArticlePage page={page} />
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition, slug } = await params;
  return resolvePage(edition, { kind: 'article', slug });
}
