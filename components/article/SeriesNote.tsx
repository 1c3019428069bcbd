import { Headline, Message } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Article } from '@/lib/content/records';
import { getMessage } from '@/lib/edition/getMessage';
import { getRuns, joinRuns } from '@/lib/edition/runs';
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
  const label = joinRuns(getMessage(edition, 'AllSeriesPage.title'));
  return (
    <nav className="series note" aria-label={label}>
      <dl>
        <dt>
          <Message edition={edition} name="SeriesNote.part" values={{ position, size }} />
        </dt>
        <dd>
          <a className="parallel" href={getPath(edition, series)}>
            <Headline runs={getRuns(edition, series.name)} lang={edition.lang} />
          </a>
        </dd>
        {previous && <Part page={page} name="SeriesNote.previous" article={previous} />}
        {next && <Part page={page} name="SeriesNote.next" article={next} />}
      </dl>
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
    <>
      <dt>
        <Message edition={edition} name={name} />
      </dt>
      <dd>
        <ArticleLink edition={edition} article={getNearestArticle(page, article)} />
      </dd>
    </>
  );
}
