import { getVoices } from '@/components/text/getVoices';
import { Message } from '@/components/text/Message';
import { Text } from '@/components/text/Text';
import { Time } from '@/components/text/Time';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getNames } from './getNames';
import { ReadingFacts } from './ReadingFacts';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** Who wrote it, where, when, and how long it takes to read: told once in each language. */
export function ArticleFacts({ archive, edition, article }: Props) {
  return (
    <div className="facts note parallel">
      {getVoices(archive, edition).map((voice) => (
        <ul
          key={voice.id}
          className="fact-list dotted"
          lang={voice.lang === edition.lang ? undefined : voice.lang}
        >
          <Origin archive={archive} edition={voice} article={article} />
          <ReadingFacts archive={archive} edition={voice} article={article} />
        </ul>
      ))}
    </div>
  );
}

function Origin({ archive, edition, article }: Props) {
  const { authors, dateline, published, updated } = article;
  const { timeZone } = archive.site;
  return (
    <>
      {authors.length > 0 && (
        <li className="byline">
          <Message
            edition={edition}
            name="ArticleFacts.authors"
            values={{ names: getNames(authors) }}
          />
        </li>
      )}
      <li>
        {dateline && (
          <span className="dateline">
            <Text edition={edition} text={dateline} />
          </span>
        )}
        <Time edition={edition} date={published} timeZone={timeZone} />
      </li>
      {updated && (
        <li>
          <Message edition={edition} name="ArticleFacts.updated" />{' '}
          <Time edition={edition} date={updated} timeZone={timeZone} />
        </li>
      )}
    </>
  );
}
