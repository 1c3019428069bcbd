import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withPlaceholder } from '@/app/withPlaceholder';
import { Article } from '@/components/article/Article';
import { RelatedNews } from '@/components/article/RelatedNews';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { hasText } from '@/lib/archive/hasText';
import { getEdition } from '@/lib/edition/getEdition';
import { getMetadata } from '@/lib/metadata/getMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams({
  params,
}: {
  readonly params: { readonly edition: string };
}) {
  const edition = getEdition(params.edition);
  const articles = getArchive().articles.filter((article) => hasText(edition, article));
  return withPlaceholder(articles.map(({ slug }) => slug)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function ArticleRoute({ params }: Props) {
  const { archive, edition, article, address } = await getPage(params);
  return (
    <Sheet archive={archive} edition={edition} address={address}>
      <Article archive={archive} edition={edition} article={article} />
      <RelatedNews archive={archive} edition={edition} article={article} />
    </Sheet>
  );
}

async function getPage(params: Props['params']) {
  const { edition, slug } = await params;
  const archive = getArchive();
  const article = archive.articlesBySlug.get(slug);
  if (!article) notFound();
  return {
    archive,
    article,
    edition: getEdition(edition),
    address: { kind: 'article', slug } as const,
  };
}
