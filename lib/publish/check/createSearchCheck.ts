import { createHash } from 'node:crypto';
import { parsePath } from '@/lib/address/address';
import { checkFeed } from '@/lib/feeds/checkFeed';
import { checkStructuredData } from '@/lib/metadata/checkStructuredData';
import type { SiteState } from '@/lib/publish/changes/siteState';
import { getSitemapAddresses } from '@/lib/sitemaps/getSitemapAddresses';
import { checkIndexing } from './checkIndexing';
import type { Indexing } from './indexing';
import type { PageFacts } from './pageFacts';
import type { PageFault } from './pageFault';

/** Collects what a site tells search engines and readers of feeds, until all of it is there. */
export interface SearchCheck {
  readonly addPage: (facts: PageFacts) => void;
  /** A file by its path below the output folder; what is neither sitemap nor feed is passed over. */
  readonly addFile: (file: string, bytes: Buffer) => void;
  readonly getFaults: () => readonly PageFault[];
  /** What the next publish compares with. */
  readonly getState: () => SiteState;
}

const sitemaps = /^sitemaps\/[^/]+\.xml$/;
const feeds = /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/;

/** A check of structured data, canonical addresses, sitemaps and feeds of a site at that origin. */
export function createSearchCheck(origin: string): SearchCheck {
  const pages = new Map<string, Indexing>();
  const listed = new Map<string, string>();
  const faults: PageFault[] = [];
  const state = { pages: new Map<string, string>(), feeds: new Map<string, string>() };
  return {
    addPage: (facts) => {
      const { path, lang, indexed, canonical, alternates } = facts;
      pages.set(path, { path, lang, indexed, ...(canonical && { canonical }), alternates });
      faults.push(...checkData(facts, origin));
      if (indexed) state.pages.set(origin + path, facts.fingerprint);
    },
    addFile: (file, bytes) => {
      if (feeds.test(file)) {
        faults.push(...tell(file, checkFeed(bytes.toString())));
        state.feeds.set(`${origin}/${file}`, getHash(bytes));
      }
      if (!sitemaps.test(file)) return;
      const addresses = getSitemapAddresses(bytes.toString());
      if (!addresses) faults.push(...tell(file, ['urlset']));
      for (const address of addresses ?? []) listed.set(getPath(address, origin), `/${file}`);
    },
    getFaults: () => [...faults, ...checkIndexing({ pages, listed })],
    getState: () => ({
      pages: Object.fromEntries([...state.pages].sort()),
      feeds: Object.fromEntries([...state.feeds].sort()),
    }),
  };
}

function checkData({ path, lang, indexed, data }: PageFacts, origin: string): readonly PageFault[] {
  const isArticle = parsePath(path)?.address.kind === 'article';
  if (!indexed && !isArticle) return [];
  const page = { url: origin + path, lang, isArticle };
  return tell(path.slice(1), checkStructuredData(data, page), 'page-data');
}

/** The first few: a fault of a list is often in each of its items. */
function tell(
  file: string,
  faults: readonly string[],
  rule: PageFault['rule'] = 'page-format',
): readonly PageFault[] {
  const page = `/${file}`;
  return faults.slice(0, 3).map((found) => ({ page, rule, values: { page, found } }));
}

function getHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function getPath(address: string, origin: string): string {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
}
