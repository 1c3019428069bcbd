import type { Metadata } from 'next';
import { getArticleParams, resolvePage } from '@/app/params';
import { Article } from '@/components/article/Article';
import { RelatedNews } from '@/components/article/RelatedNews';
import { Sheet } from '@/components/site/Sheet';
import { getMetadata } from '@/lib/metadata/getMetadata';

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
    <Sheet page={page}>
      <Article archive={page.archive} edition={page.edition} article={page.article} />
      <RelatedNews archive={page.archive} edition={page.edition} article={page.article} />
    </Sheet>
  );
}

async function getPage(params: Props['params']) {
  const { edition, slug } = await params;
  return resolvePage(edition, { kind: 'article', slug });
}
