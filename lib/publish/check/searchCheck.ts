import { createHash } from 'node:crypto';
import { isFeed, parsePath } from '@/lib/address/address';
import { checkFeed } from '@/lib/feeds/checkFeed';
import { checkStructuredData } from '@/lib/metadata/checkStructuredData';
import type { SiteState } from '@/lib/publish/changes/changes';
import { parseSitemap } from '@/lib/sitemaps/sitemaps';
import type { CrawledPage } from './crawledPage';
import { createPageFault, type PageFault } from './pageFault';

/** Collects what a site tells search engines and feed readers, until all of it is there. */
export interface SearchCheck {
  readonly addPage: (page: CrawledPage) => void;
  /** A file by its path below the output folder; ignored if it is neither a sitemap nor a feed. */
  readonly addFile: (file: string, bytes: Buffer) => void;
  readonly getFaults: () => readonly PageFault[];
  /** What the next publish compares with. */
  readonly getState: () => SiteState;
}

const sitemaps = /^sitemaps\/[^/]+\.xml$/;

/** Checks the structured data, canonical addresses, sitemaps and feeds of a site at this origin. */
export function createSearchCheck(origin: string): SearchCheck {
  const pages = new Map<string, IndexedPage>();
  const listed = new Map<string, string>();
  const faults: PageFault[] = [];
  const state = { pages: new Map<string, string>(), feeds: new Map<string, string>() };
  return {
    addPage: (page) => {
      const { path, lang, indexed, canonical, alternates } = page;
      pages.set(path, { path, lang, indexed, ...(canonical && { canonical }), alternates });
      faults.push(...checkData(page, origin));
      if (indexed) state.pages.set(origin + path, page.fingerprint);
    },
    addFile: (file, bytes) => {
      if (isFeed(file)) {
        faults.push(...createFaults(file, checkFeed(bytes.toString())));
        state.feeds.set(`${origin}/${file}`, getHash(bytes));
      }
      if (!sitemaps.test(file)) return;
      const addresses = parseSitemap(bytes.toString());
      if (!addresses) faults.push(...createFaults(file, ['urlset']));
      for (const address of addresses ?? []) listed.set(getPath(address, origin), `/${file}`);
    },
    getFaults: () => [...faults, ...checkIndexing({ pages, listed })],
    getState: () => ({
      pages: Object.fromEntries([...state.pages].sort()),
      feeds: Object.fromEntries([...state.feeds].sort()),
    }),
  };
}

function checkData(
  { path, lang, indexed, moved, canonical, data }: CrawledPage,
  origin: string,
): readonly PageFault[] {
  const isHidden = !indexed && canonical === undefined; // The notice of a withdrawn article.
  const isArticle = !isHidden && parsePath(path)?.address.kind === 'article';
  if (moved || (!indexed && !isArticle)) return [];
  const page = { url: origin + path, lang, isArticle };
  return createFaults(path.slice(1), checkStructuredData(data, page), 'page-data');
}

/** The first few faults: one in a list is often in each of its items. */
function createFaults(
  file: string,
  faults: readonly string[],
  rule: PageFault['rule'] = 'page-format',
): readonly PageFault[] {
  const page = `/${file}`;
  return faults.slice(0, 3).map((found) => createPageFault(rule, page, { found }));
}

function getHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function getPath(address: string, origin: string): string {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
}

/** What a page tells search engines about itself and its other languages. */
type IndexedPage = Pick<CrawledPage, 'path' | 'lang' | 'indexed' | 'canonical' | 'alternates'>;

interface SiteIndex {
  /** By path. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** Sitemaps by the paths that they list, or by whole addresses that are not on the site. */
  readonly listed: ReadonlyMap<string, string>;
}

/**
 * Whether pages and sitemaps tell search engines the same thing: a page that they may show is its
 * own canonical and is in a sitemap, the canonical of one that they may not is one that they
 * may, and an alternate is in the language given for it.
 */
function checkIndexing({ pages, listed }: SiteIndex): readonly PageFault[] {
  return [
    ...[...pages.values()].flatMap((page) => [
      ...checkCanonical(page, pages),
      ...checkLanguages(page, pages),
    ]),
    ...[...listed].flatMap(([target, page]) =>
      pages.get(target)?.indexed ? [] : [createPageFault('page-listed', page, { target })],
    ),
    ...[...pages.values()].flatMap(({ path, indexed }) =>
      indexed && !listed.has(path) ? [createPageFault('page-unlisted', path)] : [],
    ),
  ];
}

function checkCanonical(page: IndexedPage, pages: SiteIndex['pages']): readonly PageFault[] {
  const { path, indexed, canonical } = page;
  if (canonical === undefined && !indexed) return [];
  const isRight = indexed ? canonical === path : pages.get(canonical ?? '')?.indexed;
  return isRight ? [] : [createPageFault('page-canonical', path, { target: canonical ?? '–' })];
}

function checkLanguages(page: IndexedPage, pages: SiteIndex['pages']): readonly PageFault[] {
  return page.alternates.flatMap(({ language, path }) => {
    const lang = pages.get(path)?.lang;
    if (language === 'x-default' || lang === undefined || isSame(language, lang)) return [];
    return [createPageFault('page-language', page.path, { target: path, language, lang })];
  });
}

/** `zh` and `zh-Hans` are the same by Unicode's likely subtags. */
function isSame(one: string, other: string): boolean {
  return new Intl.Locale(one).maximize().baseName === new Intl.Locale(other).maximize().baseName;
}
