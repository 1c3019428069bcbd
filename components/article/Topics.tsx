import { Fragment } from 'react';
import { splitEdition } from '@/components/text/bilingual';
import { Headline, Message, Text } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { TopicName } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';

interface TopicLinkProps {
  readonly edition: Edition;
  readonly topic: TopicName;
}

/** The name of a topic, a link to its page. */
export function TopicLink({ edition, topic: { id, name } }: TopicLinkProps) {
  return (
    <a href={getPath(edition, { kind: 'topic', id })}>
      <Headline runs={getRuns(edition, name)} lang={edition.lang} />
    </a>
  );
}

interface EyebrowProps {
  readonly edition: Edition;
  readonly article: PageOf<'article'>;
}

/**
 * What an article is, where it is not news, and where it is from: the first places among its topics,
 * else the first topic.
 */
export function Eyebrow({ edition, article }: EyebrowProps) {
  const places = getPlaces(article.topics);
  const { form } = article;
  if (places.length === 0 && !form) return null;
  return (
    <div className="eyebrow parallel">
      {splitEdition(article.archive, edition).map((part) => (
        <p
          key={part.id}
          className="dotted"
          lang={part.lang === edition.lang ? undefined : part.lang}
        >
          {form && (
            <>
              <strong>
                <Message edition={part} name={`ArticleForms.${form}`} />
              </strong>{' '}
            </>
          )}
          {places.map(({ id, name }) => (
            <Fragment key={id}>
              <span>
                <a href={getPath(edition, { kind: 'topic', id })}>
                  <Text edition={part} text={name} />
                </a>
              </span>{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

const most = 2;

function getPlaces(topics: readonly TopicName[]): readonly TopicName[] {
  const places = topics.filter(({ type }) => type === 'place');
  return places.length > 0 ? places.slice(0, most) : topics.slice(0, 1);
}
