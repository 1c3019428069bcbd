import { getCommonLang } from '@/components/text/bilingual';
import { Headline, Message, Runs } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { ArticleFacts } from './ArticleFacts';
import { Body } from './Body';
import { Contents } from './Contents';
import { LeadImage } from './LeadImage';
import { Provenance } from './Provenance';
import { Peek } from './ReadingModes';
import { RelatedNews } from './RelatedNews';
import { SeeAlso } from './SeeAlso';
import { SeriesNote } from './SeriesNote';
import { ArticleTerms } from './Terms';
import { Eyebrow } from './Topics';

interface Props {
  readonly page: PageOf<'article'>;
}

/** An article, from its place and headline to its sources, and where to read on. */
export function ArticlePage({ page }: Props) {
  const { edition } = page;
  return (
    <>
      <article className="article">
        <DraftNotice page={page} />
        <Header page={page} />
        <div className="ledger">
          <ArticleFacts page={page} />
          <div className="column">
            <Contents page={page} />
            <LeadImage edition={edition} article={page} />
            <Body page={page} />
            <SeriesNote page={page} />
            <SeeAlso page={page} />
            <ArticleTerms page={page} />
            <Provenance page={page} />
          </div>
        </div>
      </article>
      <RelatedNews page={page} />
    </>
  );
}

/** Says above an article that it is not published yet; only `npm run dev` shows such an article. */
function DraftNotice({ page }: Props) {
  if (page.isPublished) return null;
  const name = page.article.draft ? 'DraftNotice.draft' : 'DraftNotice.embargoed';
  return (
    <p className="unpublished note parallel" role="note">
      <Message edition={page.edition} name={name} />
    </p>
  );
}

/** What an article is about, in three steps: place, headline, summary; in the languages that are read. */
function Header({ page }: Props) {
  const { edition, title, description, chineseNames } = page;
  return (
    <header className="page-head">
      <Eyebrow edition={edition} article={page} />
      <h1 className="headline parallel">
        <Headline runs={title} lang={getCommonLang(edition)} names={chineseNames} />
      </h1>
      <p className="deck parallel">
        <Runs runs={description} lang={getCommonLang(edition)} />
      </p>
      {edition.languages.length > 1 && <Peek edition={edition} />}
    </header>
  );
}
