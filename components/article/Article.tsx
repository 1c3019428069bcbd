import type { Archive } from '@/lib/archive/archive';
import type { Article as ArticleRecord } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { ArticleFacts } from './ArticleFacts';
import { ArticleHeader } from './ArticleHeader';
import { ArticleTopics } from './ArticleTopics';
import { Body } from './Body';
import { Contents } from './Contents';
import { DraftNotice } from './DraftNotice';
import { LeadImage } from './LeadImage';
import { Provenance } from './Provenance';
import { SeeAlso } from './SeeAlso';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: ArticleRecord;
}

/** An article, from its place and headline to what it rests on. */
export function Article({ archive, edition, article }: Props) {
  return (
    <article className="article">
      <DraftNotice archive={archive} edition={edition} article={article} />
      <ArticleHeader archive={archive} edition={edition} article={article} />
      <div className={edition.languages.length > 1 ? 'grid grid-cols-1 gap-5' : 'ledger'}>
        <ArticleFacts archive={archive} edition={edition} article={article} />
        <div className="column grid grid-cols-1 gap-9">
          <Contents archive={archive} edition={edition} article={article} />
          <LeadImage edition={edition} article={article} />
          <Body archive={archive} edition={edition} owner={article} />
          <SeeAlso edition={edition} article={article} />
          <ArticleTopics archive={archive} edition={edition} article={article} />
          <Provenance archive={archive} edition={edition} article={article} />
        </div>
      </div>
    </article>
  );
}
