import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import { getRelated } from '@/lib/archive/getRelated';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { Teaser } from './Teaser';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** With fewer related articles than this, the latest follow them. */
const fewest = 2;

const most = 3;

/** Where a reader goes on: related news and, where there is little, the latest. */
export function RelatedNews({ archive, edition, article }: Props) {
  const related = getRelated(archive, edition, article);
  const latest = archive.articles
    .slice(0, most + related.length + 1)
    .filter((other) => other !== article && !related.includes(other))
    .slice(0, most);
  return (
    <>
      <Row archive={archive} edition={edition} title="RelatedNews.title" articles={related} />
      {related.length < fewest && (
        <Row archive={archive} edition={edition} title="LatestNews.title" articles={latest} />
      )}
    </>
  );
}

interface RowProps {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly title: 'RelatedNews.title' | 'LatestNews.title';
  readonly articles: readonly Article[];
}

function Row({ archive, edition, title, articles }: RowProps) {
  if (articles.length === 0) return null;
  return (
    <section className="section screen">
      <h2>
        <Message edition={edition} name={title} />
      </h2>
      <div className="teasers">
        {articles.map((each) => (
          <Teaser key={each.slug} archive={archive} edition={edition} article={each} />
        ))}
      </div>
    </section>
  );
}
