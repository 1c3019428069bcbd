import { TermList } from '@/components/article/Terms';
import { Message, Runs } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { PageHead } from './PageHead';

/** All names and terms of the paper, by what they are. */
export function GlossaryPage({ page }: { readonly page: PageOf<'glossary'> }) {
  const { edition, description, groups } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />}>
        <p className="deck parallel">
          {groups.length > 0 ? (
            <Runs runs={description} lang={edition.lang} />
          ) : (
            <Message edition={edition} name="GlossaryPage.none" />
          )}
        </p>
      </PageHead>
      {groups.map(({ type, terms }) => (
        <section key={type} className="ledger entry">
          <h2 className="label">
            <Message edition={edition} name={`TopicTypes.${type}`} />
          </h2>
          <TermList edition={edition} terms={terms} />
        </section>
      ))}
    </>
  );
}
