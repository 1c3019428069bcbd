import { ArticleLink } from '@/components/article/ArticleLink';
import { DraftLabel } from '@/components/article/DraftLabel';
import { Eyebrow } from '@/components/article/Eyebrow';
import { LanguageLabel } from '@/components/article/LanguageLabel';
import { LeadImage } from '@/components/article/LeadImage';
import { getTexts } from '@/components/text/getTexts';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { OtherEditions } from './OtherEditions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** The article that opens the front page. */
export function Lead({ archive, edition, article }: Props) {
  return (
    <article className="lead">
      <Eyebrow archive={archive} edition={edition} article={article} />
      <h2 className="headline">
        <ArticleLink edition={edition} article={article} />
      </h2>
      <p className="deck parallel">
        <Text edition={edition} text={getTexts(article, 'summary')} />
      </p>
      <p className="note facts dotted">
        <Time edition={edition} date={article.published} timeZone={archive.site.timeZone} />
        <LanguageLabel edition={edition} article={article} />
        <DraftLabel archive={archive} edition={edition} article={article} />
        <OtherEditions archive={archive} edition={edition} article={article} />
      </p>
      <LeadImage edition={edition} article={article} />
    </article>
  );
}
