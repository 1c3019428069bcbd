import { Message, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Article } from '@/lib/content/records';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { getNearestArticle } from '@/lib/page/textPages';
import { ArticleLink } from './Teaser';

interface Props {
  readonly page: PageOf<'article'>;
}

/** Which part of a series an article is, and where to read the parts before and after it. */
export function SeriesNote({ page }: Props) {
  const { edition, seriesPlace } = page;
  if (!seriesPlace) return null;
  const { series, position, size, previous, next } = seriesPlace;
  const label = joinRuns(getMessage(edition, 'SeriesPage.series'));
  return (
    <nav className="series note" aria-label={label}>
      <p>
        <Message edition={edition} name="SeriesNote.part" values={{ position, size }} />{' '}
        <a href={getPath(edition, series)}>
          <Text edition={edition} text={series.name} />
        </a>
      </p>
      {previous && <Part page={page} name="SeriesNote.previous" article={previous} />}
      {next && <Part page={page} name="SeriesNote.next" article={next} />}
    </nav>
  );
}

interface PartProps extends Props {
  readonly name: 'SeriesNote.previous' | 'SeriesNote.next';
  readonly article: Article;
}

function Part({ page, name, article }: PartProps) {
  const { edition } = page;
  return (
    <p>
      <Message edition={edition} name={name} />{' '}
      <ArticleLink edition={edition} article={getNearestArticle(page, article)} />
    </p>
  );
}
