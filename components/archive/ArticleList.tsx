import { ArticleLink, TeaserFacts } from '@/components/article/Teaser';
import { Message, Runs } from '@/components/text/Text';
import type { CollectionKind } from '@/lib/address/address';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';

interface Props {
  readonly page: PageOf<'month' | CollectionKind>;
  readonly articles: readonly Article[];
}

/** Articles with their days, in the order given. */
export function ArticleList({ page, articles }: Props) {
  return (
    <ul className="articles">
      {articles.map((article) => (
        <Entry
          key={article.slug}
          edition={page.edition}
          article={getNearestArticle(page, article)}
        />
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly edition: Edition;
  readonly article: PageOf<'article'>;
}

function Entry({ edition, article }: EntryProps) {
  return (
    <li className="ledger entry">
      <TeaserFacts edition={edition} article={article} />
      <div className="teaser">
        <h2 className="headline">
          <ArticleLink edition={edition} article={article} />
        </h2>
        <p className="summary parallel">
          <Runs runs={article.description} lang={edition.lang} />
        </p>
      </div>
    </li>
  );
}

/** How many articles there are. */
export function ArticleCount({
  edition,
  count,
}: {
  readonly edition: Edition;
  readonly count: number;
}) {
  return <Message edition={edition} name="ArticleList.count" values={{ count }} />;
}

/** What a paper says before its first article. */
export function NoNews({ edition }: { readonly edition: Edition }) {
  return (
    <p className="deck parallel pbs-8">
      <Message edition={edition} name="NoNews.text" />
    </p>
  );
}
