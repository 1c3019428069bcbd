import type { ReactNode } from 'react';
import { ArticleLink, TeaserFacts } from '@/components/article/Teaser';
import { Message, Runs } from '@/components/text/Text';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';

interface Props {
  readonly page: PageOf<'month' | 'topic' | 'author'>;
  readonly articles: readonly Article[];
}

/** Articles with their days, in the order given. */
export function ArticleList({ page, articles }: Props) {
  return (
    <ul className="articles">
      {articles.map((article) => (
        <ArticleEntry
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
  readonly children?: ReactNode;
}

/** An article in a list; `children` are said of it beside its day. */
export function ArticleEntry({ edition, article, children }: EntryProps) {
  return (
    <li className="ledger entry">
      <TeaserFacts edition={edition} article={article}>
        {children}
      </TeaserFacts>
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
