import { feedFormats } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { editions } from '@/lib/edition/editions';
import { listPages, type Page } from '@/lib/page/page';

/**
 * What a route is called with: by Next (`npm run dev`) with the params of its path, by publishing
 * also with the archive to read from, which notes what was read.
 */
export interface RouteProps<Param extends string> {
  readonly params: Promise<Readonly<Record<Param, string>>>;
  readonly archive?: Archive;
}

/**
 * What lists the params of a route (`listParams`): for publishing alone. Next would list them again in a
 * process of its own each time that `npm run dev` shows a page, and go by the list of the time before.
 */
export interface ListingProps {
  readonly archive: Archive;
}

/** The params of a route that each edition has once. */
export function getEditionParams() {
  return editions.map(({ id }) => ({ edition: id }));
}

/** The params of a route that each edition has once, where the paper has such a page at all. */
export function listEditionParams(kind: Page['kind']) {
  return ({ archive }: ListingProps) =>
    listPages(archive, { kinds: [kind] }).map(({ edition }) => ({ edition: edition.id }));
}

const getArticleParams = createParams('slug', (page) =>
  page.kind === 'article' ? page.address.slug : undefined,
);

/** Of what stands beside an article once for each of its languages and scripts. */
export const getArticleFormParams = createParams('slug', (page) =>
  page.kind === 'article' && page.edition.indexed ? page.address.slug : undefined,
);

/** With the addresses of withdrawn articles, which each edition has a page for. */
export function getArticlePageParams({ archive }: ListingProps) {
  const withdrawn = archive.editions.flatMap(({ id }) =>
    archive.withdrawn.map(({ slug }) => ({ edition: id, slug })),
  );
  return [...getArticleParams({ archive }), ...withdrawn];
}

export const getTopicParams = createParams('topic', (page) =>
  page.kind === 'topic' ? page.address.id : undefined,
);

export const getAuthorParams = createParams('author', (page) =>
  page.kind === 'author' ? page.address.id : undefined,
);

export const getSeriesParams = createParams('series', (page) =>
  page.kind === 'series' ? page.address.id : undefined,
);

/** For each page, its feeds. */
export function addFeeds<Params>(pages: readonly Params[]) {
  return pages.flatMap((params) => feedFormats.map(({ file }) => ({ ...params, feed: file })));
}

export const getMonthParams = createParams('month', (page) =>
  page.kind === 'month' ? page.address.month : undefined,
);

export const getPaperParams = createParams('page', (page) =>
  page.kind === 'paper' ? page.address.name : undefined,
);

/** The params of a route for the pages of one kind. */
function createParams<Name extends string>(
  name: Name,
  getValue: (page: Page) => string | undefined,
) {
  return ({ archive }: ListingProps) =>
    archive.editions
      .flatMap((edition) => listPages(archive, { edition }))
      .flatMap((page) => {
        const value = getValue(page);
        if (value === undefined) return [];
        return [{ edition: page.edition.id, [name]: value } as Record<'edition' | Name, string>];
      });
}
