import { getBilingualRuns } from '@/components/text/bilingual';
import { Headline, Message } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { AuthorName, TopicName } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { PageOf } from '@/lib/page/page';

/** All topics and authors by their first letters, each in both languages. */
export function NameIndex({ page }: { readonly page: PageOf<'search'> }) {
  const { edition, letters } = page;
  if (letters.size === 0) return null;
  return (
    <section className="section name-index">
      <h2>
        <Message edition={edition} name="SearchPage.names" />
      </h2>
      {[...letters].map(([letter, topics]) => (
        <section key={letter}>
          <h3 className="label">{letter}</h3>
          <ul className="plain note">
            {topics.map((topic) => (
              <Name key={getPath(edition, topic)} edition={edition} topic={topic} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Name({
  edition,
  topic,
}: {
  readonly edition: Edition;
  readonly topic: TopicName | AuthorName;
}) {
  const [own, ...others] = getBilingualRuns(edition, topic.name);
  return (
    <li>
      <a href={getPath(edition, topic)}>{own && <Headline runs={[own]} lang={edition.lang} />}</a>
      {others.length > 0 && (
        <span className="facts">
          {' '}
          <Headline runs={others} lang={edition.lang} />
        </span>
      )}
    </li>
  );
}
