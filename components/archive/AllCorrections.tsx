import { ArticleLink } from '@/components/article/ArticleLink';
import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
}

/** Every correction of the paper, the newest first, with its article. */
export function AllCorrections({ archive, edition }: Props) {
  const all = archive.articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .sort((a, b) => b.correction.date.instant - a.correction.date.instant);
  return (
    <section className="section">
      <h2>
        <Message edition={edition} name="AllCorrections.title" />
      </h2>
      {all.length === 0 && (
        <p className="parallel">
          <Message edition={edition} name="AllCorrections.none" />
        </p>
      )}
      <ul className="articles">
        {all.map(({ article, correction: { date, en, zh } }) => (
          <li key={`${article.slug} ${date.iso} ${en}`} className="ledger entry">
            <p className="note facts">
              <Time edition={edition} date={date} timeZone={archive.site.timeZone} />
            </p>
            <div>
              <p className="parallel">
                <Text edition={edition} text={{ en, zh }} />
              </p>
              <p className="note headline">
                <ArticleLink edition={edition} article={article} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
