import { getTexts } from '@/components/text/getTexts';
import { Headline } from '@/components/text/Headline';
import { Text } from '@/components/text/Text';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { Eyebrow } from './Eyebrow';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** What an article is about, in three steps: place, headline, summary. */
export function ArticleHeader({ archive, edition, article }: Props) {
  return (
    <header className="page-head">
      <Eyebrow archive={archive} edition={edition} article={article} />
      <h1 className="headline parallel">
        <Headline edition={edition} title={getTexts(article, 'title')} />
      </h1>
      <p className="deck parallel">
        <Text edition={edition} text={getTexts(article, 'summary')} />
      </p>
    </header>
  );
}
