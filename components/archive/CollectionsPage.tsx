import { Headline, Runs } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { ArticleCount } from './ArticleList';
import { PageHead } from './PageHead';
import { PartCount } from './SeriesPage';

/** Every author or every series of the paper, with what there is to say of each and how much there is of it. */
export function CollectionsPage({ page }: { readonly page: PageOf<'authors' | 'allSeries'> }) {
  const { edition } = page;
  return (
    <>
      <PageHead title={<Runs runs={page.title} lang={edition.lang} />} />
      <ul className="articles">
        {page.collections.map((collection) => (
          <Entry key={collection.path} collection={collection} />
        ))}
      </ul>
    </>
  );
}

function Entry({ collection }: { readonly collection: PageOf<'author' | 'series'> }) {
  const { edition, path, title, description } = collection;
  return (
    <li className="ledger entry">
      <p className="note facts">
        {collection.kind === 'author' ? (
          <ArticleCount edition={edition} count={collection.size} />
        ) : (
          <PartCount page={collection} />
        )}
      </p>
      <div className="teaser">
        <h2 className="headline">
          <a className="parallel" href={path}>
            <Headline runs={title} lang={edition.lang} />
          </a>
        </h2>
        <p className="summary parallel">
          <Runs runs={description} lang={edition.lang} />
        </p>
      </div>
    </li>
  );
}
