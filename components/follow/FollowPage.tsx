import { FeedLinks } from '@/components/archive/FeedLinks';
import { PageHead } from '@/components/archive/PageHead';
import { EditionLabel } from '@/components/site/EditionSwitch';
import { Message, Runs } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { PageOf } from '@/lib/page/page';

interface Props {
  readonly page: PageOf<'follow'>;
}

/** Every feed of the paper, and what feeds are for. */
export function FollowPage({ page }: Props) {
  const { edition } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />}>
        <p className="deck parallel">
          <Message edition={edition} name="FollowPage.text" />
        </p>
        <p className="note parallel">
          <a href={getPath(edition, page.address, 'feeds.opml')}>
            <Message edition={edition} name="FollowPage.all" />
          </a>
        </p>
      </PageHead>
      <Editions page={page} />
      <Topics page={page} />
    </>
  );
}

/** All news, in each edition. */
function Editions({ page: { archive, edition, front } }: Props) {
  return (
    <section className="ledger entry">
      <h2 className="label">
        <Message edition={edition} name="FollowPage.news" />
      </h2>
      <ul className="plain">
        {archive.editions.map((other) => (
          <li key={other.id} className="feed-row">
            <a href={getPath(other, front.address)} lang={other.lang} hrefLang={other.lang}>
              <EditionLabel edition={other} />
            </a>
            <FeedLinks edition={other} page={front} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The news on each topic, in this edition. */
function Topics({ page: { edition, topics } }: Props) {
  if (topics.length === 0) return null;
  return (
    <section className="ledger entry">
      <h2 className="label">
        <Message edition={edition} name="FollowPage.topics" />
      </h2>
      <ul className="plain">
        {topics.map((topic) => (
          <li key={topic.path} className="feed-row">
            <a href={topic.path}>
              <Runs runs={topic.title} lang={edition.lang} />
            </a>
            <FeedLinks edition={edition} page={topic} />
          </li>
        ))}
      </ul>
    </section>
  );
}
