import { Fragment } from 'react';
import { LeadChart } from '@/components/article/LeadChart';
import { LeadImage } from '@/components/article/LeadImage';
import { ArticleLink, TeaserFacts, type TeaserProps } from '@/components/article/Teaser';
import { Eyebrow } from '@/components/article/Topics';
import { EditionLink } from '@/components/site/EditionSwitch';
import { Runs } from '@/components/text/Text';

/** The article that opens the front page. */
export function Lead({ edition, article, hasChart }: TeaserProps & { readonly hasChart: boolean }) {
  return (
    <article className="lead">
      <Eyebrow edition={edition} article={article} />
      <h2 className="headline">
        <ArticleLink edition={edition} article={article} />
      </h2>
      <p className="deck parallel">
        <Runs runs={article.description} lang={edition.lang} />
      </p>
      <TeaserFacts edition={edition} article={article}>
        {article.editions
          .filter((other) => other.id !== article.edition.id)
          .map((other) => (
            <Fragment key={other.id}>
              <EditionLink edition={other} path={article.getPathIn(other)} />{' '}
            </Fragment>
          ))}
      </TeaserFacts>
      <LeadImage edition={edition} article={article} />
      {hasChart && <LeadChart edition={edition} article={article} />}
    </article>
  );
}
