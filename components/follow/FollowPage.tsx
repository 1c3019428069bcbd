import { FeedLinks } from '@/components/archive/FeedLinks';
import { PageHead } from '@/components/archive/PageHead';
import { EditionLabel } from '@/components/site/EditionSwitch';
import { Headline, Message, Runs } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { FollowedList } from '@/lib/page/followPage';
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
      {page.lists.map((list) => (
        <Collections key={list.path} list={list} />
      ))}
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

/** The news of each topic, author or series, in this edition. */
function Collections({ list }: { readonly list: FollowedList }) {
  const { edition, collections, path, title } = list;
  return (
    <section className="ledger entry">
      <h2 className="label">
        <a href={path}>
          <Runs runs={title} lang={edition.lang} />
        </a>
      </h2>
      <ul className="plain">
        {collections.map((collection) => (
          <li key={collection.path} className="feed-row">
            <a href={collection.path}>
              <Headline runs={collection.title} lang={edition.lang} />
            </a>
            <FeedLinks edition={edition} page={collection} />
          </li>
        ))}
      </ul>
    </section>
  );
}
