import type { ReactNode } from 'react';
import { Headline, Message, Runs, Time } from '@/components/text/Text';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { Page, PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';
import { LeadChart } from './LeadChart';
import { Eyebrow } from './Topics';

interface NewsSectionProps extends TeasersProps {
  readonly title: 'FrontPage.more' | 'FrontPage.archive' | 'RelatedNews.title' | 'LatestNews.title';
  /** Left out in print. */
  readonly isScreenOnly?: boolean;
}

/** Articles under a title. */
export function NewsSection({ page, title, articles, isScreenOnly = false }: NewsSectionProps) {
  if (articles.length === 0) return null;
  return (
    <section className={isScreenOnly ? 'section screen' : 'section'}>
      <h2>
        <Message edition={page.edition} name={title} />
      </h2>
      <div className="teasers">
        <Teasers page={page} articles={articles} />
      </div>
    </section>
  );
}

interface TeasersProps {
  /** Where they stand. */
  readonly page: Page;
  readonly articles: readonly Article[];
  /** The one of them that shows its chart. */
  readonly charted?: Article | undefined;
}

/** Articles in short, in the order given. */
export function Teasers({ page, articles, charted }: TeasersProps) {
  return articles.map((article) => (
    <Teaser
      key={article.slug}
      edition={page.edition}
      article={getNearestArticle(page, article)}
      hasChart={article === charted}
    />
  ));
}

/** An article as the pages of an edition show it in short. */
export interface TeaserProps {
  readonly edition: Edition;
  /** Its page in that edition, or in the nearest that has it. */
  readonly article: PageOf<'article'>;
}

/** Headline, summary and date; in two languages without the summary. */
function Teaser({ edition, article, hasChart }: TeaserProps & { readonly hasChart: boolean }) {
  return (
    <article className="teaser">
      <Eyebrow edition={edition} article={article} />
      <h3 className="headline">
        <ArticleLink edition={edition} article={article} />
      </h3>
      {edition.languages.length === 1 && (
        <p className="summary">
          <Runs runs={article.description} lang={edition.lang} />
        </p>
      )}
      <TeaserFacts edition={edition} article={article} />
      {hasChart && <LeadChart edition={edition} article={article} />}
    </article>
  );
}

/** A headline, a link to where its article is. */
export function ArticleLink({ edition, article }: TeaserProps) {
  const { edition: home } = article;
  return (
    <a
      className="parallel"
      href={article.path}
      hrefLang={home.id === edition.id ? undefined : home.lang}
    >
      <Headline runs={article.title} lang={edition.lang} names={article.chineseNames} />
    </a>
  );
}

/** The day of an article, and what a reader should know before opening it. */
export function TeaserFacts({
  edition,
  article,
  children,
}: TeaserProps & { readonly children?: ReactNode }) {
  const { published } = article.record;
  return (
    <p className="note facts dotted">
      <Time edition={edition} date={published} timeZone={article.site.timeZone} />
      {/* Spaces are for whoever reads without the style sheet, which draws dots. */}{' '}
      <LanguageLabel edition={edition} article={article} />{' '}
      <DraftLabel edition={edition} article={article} /> {children}
    </p>
  );
}

/** The language of an article that is not in the reader's edition. */
function LanguageLabel({ edition, article: { edition: home } }: TeaserProps) {
  if (home.id === edition.id) return null;
  return (
    <span className="language">
      <Message edition={edition} name={`LanguageLabel.${home.languages[0]}`} />
    </span>
  );
}

/** Marks an article that only those who write the paper see. */
function DraftLabel({ edition, article }: TeaserProps) {
  if (article.isPublished) return null;
  return (
    <span>
      <strong className="unpublished">
        <Message edition={edition} name="DraftNotice.label" />
      </strong>
    </span>
  );
}
