import type { PageOf } from '@/lib/page/page';
import { NewsSection } from './Teaser';

interface Props {
  readonly page: PageOf<'article'>;
}

/** With fewer related articles than this, the latest follow them. */
const fewest = 2;

/** Where a reader goes on: related news and, where there is little, the latest. */
export function RelatedNews({ page }: Props) {
  const { related } = page;
  return (
    <>
      <NewsSection page={page} title="RelatedNews.title" articles={related} isScreenOnly />
      {related.length < fewest && (
        <NewsSection page={page} title="LatestNews.title" articles={page.latest} isScreenOnly />
      )}
    </>
  );
}
