import type { Indexing } from './indexing';
import type { PageFault } from './pageFault';

/** The pages of a site by their paths, and which sitemap has which of them. */
export interface SiteIndex {
  readonly pages: ReadonlyMap<string, Indexing>;
  /** Sitemaps by the paths that they list; what is not on the site is listed by its whole address. */
  readonly listed: ReadonlyMap<string, string>;
}

/**
 * Whether what pages and sitemaps tell search engines is of one piece: a page that they may show
 * names itself as the one to keep and stands in a sitemap, one that they may not names one that
 * they may, an alternate is in the language that is said of it.
 */
export function checkIndexing({ pages, listed }: SiteIndex): readonly PageFault[] {
  return [
    ...[...pages.values()].flatMap((page) => [
      ...checkCanonical(page, pages),
      ...checkLanguages(page, pages),
    ]),
    ...[...listed].flatMap(([target, page]) =>
      pages.get(target)?.indexed ? [] : [create('page-listed', page, { target })],
    ),
    ...[...pages.values()].flatMap(({ path, indexed }) =>
      indexed && !listed.has(path) ? [create('page-unlisted', path)] : [],
    ),
  ];
}

function checkCanonical(page: Indexing, pages: SiteIndex['pages']): readonly PageFault[] {
  const { path, indexed, canonical } = page;
  if (canonical === undefined && !indexed) return [];
  const isRight = indexed ? canonical === path : pages.get(canonical ?? '')?.indexed;
  return isRight ? [] : [create('page-canonical', path, { target: canonical ?? '–' })];
}

function checkLanguages(page: Indexing, pages: SiteIndex['pages']): readonly PageFault[] {
  return page.alternates.flatMap(({ language, path }) => {
    const lang = pages.get(path)?.lang;
    if (language === 'x-default' || lang === undefined || isSame(language, lang)) return [];
    return [create('page-language', page.path, { target: path, language, lang })];
  });
}

/** `zh` and `zh-Hans` are the same, by Unicode's likely subtags. */
function isSame(one: string, other: string): boolean {
  return new Intl.Locale(one).maximize().baseName === new Intl.Locale(other).maximize().baseName;
}

function create(
  rule: PageFault['rule'],
  page: string,
  values: PageFault['values'] = {},
): PageFault {
  return { page, rule, values: { page, ...values } };
}
