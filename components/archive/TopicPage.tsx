import { getBothRuns } from '@/components/text/getBothRuns';
import { Message } from '@/components/text/Message';
import { Runs } from '@/components/text/Runs';
import { Text } from '@/components/text/Text';
import type { Archive } from '@/lib/archive/archive';
import type { Topic } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { ArticleList } from './ArticleList';
import { PageHead } from './PageHead';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly topic: Topic;
}

/** As many articles as a page can hold; the archive has the others. */
const most = 60;

const scheme = /^https?:\/\/(www\.)?|\/$/g;

/** What a topic is, its name in both languages, and the news about it. */
export function TopicPage({ archive, edition, topic }: Props) {
  const articles = archive.articlesByTopic.get(topic.id) ?? [];
  return (
    <>
      <PageHead
        eyebrow={<Message edition={edition} name={`TopicTypes.${topic.type}`} />}
        title={<Text edition={edition} text={topic.name} />}
      >
        <OtherName edition={edition} topic={topic} />
        <p className="deck parallel">
          <Text edition={edition} text={topic.summary} />
        </p>
        <p className="note facts dotted">
          <Count edition={edition} count={articles.length} />
          {topic.url && <a href={topic.url}>{topic.url.replace(scheme, '')}</a>}
        </p>
      </PageHead>
      <ArticleList archive={archive} edition={edition} articles={articles.slice(0, most)} />
    </>
  );
}

function OtherName({ edition, topic }: Pick<Props, 'edition' | 'topic'>) {
  if (edition.languages.length > 1) return null;
  const [, other] = getBothRuns(edition, topic.name);
  if (!other) return null;
  return (
    <p className="other-name headline">
      <Runs runs={[other]} lang={edition.lang} />
    </p>
  );
}

function Count({ edition, count }: { readonly edition: Edition; readonly count: number }) {
  const values = { count, shown: most };
  return (
    <span>
      <Message
        edition={edition}
        name={count > most ? 'ArticleList.newest' : 'ArticleList.count'}
        values={values}
      />
    </span>
  );
}
