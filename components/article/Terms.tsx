import { Fragment, type ReactNode } from 'react';
import { Headline, Message } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import type { PageOf } from '@/lib/page/page';
import { getTerm, type Term } from '@/lib/page/term';

interface TermListProps {
  readonly edition: Edition;
  readonly terms: readonly Term[];
}

/** Names and terms in both languages and scripts, with their reading: a row each, where there is room. */
export function TermList({ edition, terms }: TermListProps) {
  return (
    <ul className="terms note">
      {terms.map(({ id, names: [own, ...others], pinyin, path }) => (
        <li key={id}>
          <TermName path={path}>{own && <Headline runs={[own]} lang={edition.lang} />}</TermName>
          {others.map((other) => (
            <Fragment key={other.lang}>
              {' '}
              <Headline runs={[other]} />
            </Fragment>
          ))}
          {pinyin && (
            <>
              {' '}
              <span lang="zh-Latn">{pinyin}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface TermNameProps {
  /** Where it is explained. */
  readonly path: string | undefined;
  readonly children: ReactNode;
}

function TermName({ path, children }: TermNameProps) {
  return path === undefined ? <span>{children}</span> : <a href={path}>{children}</a>;
}

/** What an article names, each a link to more about it, and the way to all of the paper. */
export function ArticleTerms({ page }: { readonly page: PageOf<'article'> }) {
  const { archive, edition, topics } = page;
  if (topics.length === 0) return null;
  return (
    <section className="screen">
      <h2 className="label">
        <Message edition={edition} name="Terms.title" />
      </h2>
      <TermList edition={edition} terms={topics.map((topic) => getTerm(archive, edition, topic))} />
      <p className="note">
        <a href={getPath(edition, { kind: 'glossary' })}>
          <Message edition={edition} name="Terms.all" />
        </a>
      </p>
    </section>
  );
}
