import { getTexts } from '@/components/text/getTexts';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { ArticleLink } from './ArticleLink';
import { DraftLabel } from './DraftLabel';
import { Eyebrow } from './Eyebrow';
import { LanguageLabel } from './LanguageLabel';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** An article as the front page and related news show it: headline, summary, date; in two languages, without the summaries. */
export function Teaser({ archive, edition, article }: Props) {
  return (
    <article className="teaser">
      <Eyebrow archive={archive} edition={edition} article={article} />
      <h3 className="headline">
        <ArticleLink edition={edition} article={article} />
      </h3>
      {edition.languages.length === 1 && (
        <p className="summary">
          <Text edition={edition} text={getTexts(article, 'summary')} />
        </p>
      )}
      <p className="note facts dotted">
        <Time edition={edition} date={article.published} timeZone={archive.site.timeZone} />
        <LanguageLabel edition={edition} article={article} />
        <DraftLabel archive={archive} edition={edition} article={article} />
      </p>
    </article>
  );
}
