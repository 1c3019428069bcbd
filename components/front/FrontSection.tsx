import { Teaser } from '@/components/article/Teaser';
import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly title: 'FrontPage.more' | 'FrontPage.archive';
  readonly articles: readonly Article[];
}

/** A part of the front page under its own name. */
export function FrontSection({ archive, edition, title, articles }: Props) {
  if (articles.length === 0) return null;
  return (
    <section className="section">
      <h2>
        <Message edition={edition} name={title} />
      </h2>
      <div className="teasers">
        {articles.map((article) => (
          <Teaser key={article.slug} archive={archive} edition={edition} article={article} />
        ))}
      </div>
    </section>
  );
}
