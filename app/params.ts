import { notFound } from 'next/navigation';
import type { Address } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { editions } from '@/lib/edition/editions';
import { getPage, listPages, type Page, type PageOf } from '@/lib/page/page';

/** What Next has already when it asks a route below `[edition]` for its other params. */
interface Known {
  readonly params: { readonly edition?: string };
}

/** What a route handler below `[edition]` is called with. */
export interface EditionContext {
  readonly params: Promise<{ readonly edition: string }>;
}

/** The same below `[slug]`. */
export interface ArticleContext {
  readonly params: Promise<{ readonly edition: string; readonly slug: string }>;
}

/** No slug, topic, month or page can be called so. */
export const placeholder = '-';

/** The page of a route. Where there is none, the route ends in a 404. */
export function resolvePage<Own extends Address>(
  edition: string,
  address: Own,
): PageOf<Own['kind']> {
  const archive = getArchive();
  return getPage(archive, getEdition(archive, edition), address) ?? notFound();
}

/** The params of a route that each edition has once. */
export function getEditionParams() {
  return editions.map(({ id }) => ({ edition: id }));
}

export const getArticleParams = createParams('slug', (page) =>
  page.kind === 'article' ? page.address.slug : undefined,
);

/** The same with the addresses of withdrawn articles, which each edition has a page for. */
export function getArticlePageParams({ params }: Known) {
  const withdrawn = getArchive().withdrawn.flatMap(({ slug }) =>
    getEditionParams().map(({ edition }) => ({ edition, slug })),
  );
  const own = withdrawn.filter(({ edition }) => edition === (params.edition ?? edition));
  return [...getArticleParams({ params }), ...own];
}

export const getTopicParams = createParams('topic', (page) =>
  page.kind === 'topic' ? page.address.id : undefined,
);

export const getMonthParams = createParams('month', (page) =>
  page.kind === 'month' ? page.address.month : undefined,
);

export const getPaperParams = createParams('page', (page) =>
  page.kind === 'paper' ? page.address.name : undefined,
);

/**
 * The params of a route for the pages of one kind, in one edition or in all. Next refuses an empty
 * list, so an edition without such pages gets a placeholder, whose page says `notFound()`.
 */
function createParams<Name extends string>(
  name: Name,
  getValue: (page: Page) => string | undefined,
) {
  return ({ params }: Known) => {
    const archive = getArchive();
    const known =
      params.edition === undefined ? archive.editions : [getEdition(archive, params.edition)];
    return known.flatMap((edition) => {
      const own = listPages(archive, { edition }).flatMap((page) => getValue(page) ?? []);
      const values = own.length > 0 ? own : [placeholder];
      return values.map((value) => ({ edition: edition.id, [name]: value }));
    });
  };
}
