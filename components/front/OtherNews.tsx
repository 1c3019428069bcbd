import { Teaser } from '@/components/article/Teaser';
import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly articles: readonly Article[];
}

/** The other news of the day, beside the lead. */
export function OtherNews({ archive, edition, articles }: Props) {
  if (articles.length === 0) return null;
  return (
    <section className="others">
      <h2 className="sr-only">
        <Message edition={edition} name="FrontPage.brief" />
      </h2>
      {articles.map((article) => (
        <Teaser key={article.slug} archive={archive} edition={edition} article={article} />
      ))}
    </section>
  );
}
