import type { ReactNode } from 'react';
import { getBilingualRuns } from '@/components/text/bilingual';
import { Headline, Message, Runs } from '@/components/text/Text';
import { type CollectionKind, getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import type { PageOf } from '@/lib/page/page';
import { ArticleCount, ArticleList } from './ArticleList';
import { FeedLinks } from './FeedLinks';
import { PageHead } from './PageHead';

interface HeadProps {
  readonly page: PageOf<CollectionKind>;
  /** What it is that collects the articles. */
  readonly eyebrow: ReactNode;
  /** What is said of it in short, each in its own element. */
  readonly facts: ReactNode;
}

/** What collects articles, its name in both languages and its feeds. */
export function CollectionHead({ page, eyebrow, facts }: HeadProps) {
  const { edition } = page;
  return (
    <PageHead
      eyebrow={
        <a className="parallel" href={page.parents.at(-1)?.path}>
          {eyebrow}
        </a>
      }
      title={<Headline runs={page.title} lang={edition.lang} />}
    >
      <OtherName page={page} />
      <p className="deck parallel">
        <Runs runs={page.description} lang={edition.lang} />
      </p>
      <p className="note facts dotted">{facts}</p>
      <p className="note facts feed-row">
        <a href={getPath(edition, { kind: 'follow' })}>
          <Message edition={edition} name={`FollowPage.${page.kind}`} />
        </a>
        <FeedLinks edition={edition} page={page} />
      </p>
    </PageHead>
  );
}

interface Props {
  readonly page: PageOf<'topic' | 'author'>;
  readonly eyebrow: ReactNode;
}

/** The most articles that the page shows; the archive has the others. */
const most = 60;

const scheme = /^https?:\/\/(www\.)?|\/$/g;

/** A topic or an author, and the newest of their articles. */
export function Collection({ page, eyebrow }: Props) {
  const { edition, record, size } = page;
  const facts = (
    <>
      <span>
        <Shown edition={edition} count={size} />
      </span>{' '}
      {record.url && <a href={record.url}>{record.url.replace(scheme, '')}</a>}
    </>
  );
  return (
    <>
      <CollectionHead page={page} eyebrow={eyebrow} facts={facts} />
      <ArticleList page={page} articles={page.listArticles(most)} />
    </>
  );
}

/** An edition in one language adds the name in the other. */
function OtherName({ page: { edition, name } }: Pick<HeadProps, 'page'>) {
  if (edition.languages.length > 1) return null;
  const [, other] = getBilingualRuns(edition, name.name);
  if (!other) return null;
  return (
    <p className="other-name headline">
      <Runs runs={[other]} lang={edition.lang} />
    </p>
  );
}

function Shown({ edition, count }: { readonly edition: Edition; readonly count: number }) {
  if (count <= most) return <ArticleCount edition={edition} count={count} />;
  return <Message edition={edition} name="ArticleList.newest" values={{ count, shown: most }} />;
}

/** Who an author is, and what they wrote. */
export function AuthorPage({ page }: { readonly page: PageOf<'author'> }) {
  const eyebrow = <Message edition={page.edition} name="AuthorPage.author" />;
  return <Collection page={page} eyebrow={eyebrow} />;
}
