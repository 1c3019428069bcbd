import { ArticleLink } from '@/components/article/ArticleLink';
import { DraftLabel } from '@/components/article/DraftLabel';
import { LanguageLabel } from '@/components/article/LanguageLabel';
import { getTexts } from '@/components/text/getTexts';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly articles: readonly Article[];
}

/** Articles with their days, in the order given. */
export function ArticleList({ archive, edition, articles }: Props) {
  return (
    <ul className="articles">
      {articles.map((article) => (
        <li key={article.slug} className="ledger entry">
          <p className="note facts dotted">
            <Time edition={edition} date={article.published} timeZone={archive.site.timeZone} />
            <LanguageLabel edition={edition} article={article} />
            <DraftLabel archive={archive} edition={edition} article={article} />
          </p>
          <div className="teaser">
            <h2 className="headline">
              <ArticleLink edition={edition} article={article} />
            </h2>
            <p className="summary parallel">
              <Text edition={edition} text={getTexts(article, 'summary')} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
