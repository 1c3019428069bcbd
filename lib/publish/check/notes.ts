/** What is noted of a finished file, for other files to be compared with. */
export type Notes = PageNotes | SitemapNotes | FeedNotes;

/** What a crawler notes of a page. */
export interface PageNotes {
  readonly kind: 'page';
  readonly path: string;
  /** The ids that links may point to. */
  readonly ids: readonly string[];
  /** What it points to on the site besides itself. */
  readonly targets: readonly Target[];
  /** The page's addresses in all languages, as hreflang gives them. */
  readonly alternates: readonly Alternate[];
  /** Whether search engines may show it: they are neither told otherwise nor led on. */
  readonly indexed: boolean;
  /** The page that they are to show in its place: a path, or a whole address if it is not on the site. */
  readonly canonical?: string;
  /** BCP 47. */
  readonly lang: string;
  /** Hash of what it says; changes with its news, not with its look. */
  readonly fingerprint: string;
  /** Addresses of its stylesheet and scripts. */
  readonly assets: readonly string[];
  /** Digests of its inline scripts, which a policy has to allow. */
  readonly digests: readonly string[];
}

/** Something on the site that a page points to. */
export interface Target {
  /** Path from the root, without fragment. */
  readonly path: string;
  readonly fragment?: string;
  /** As it is written in the page, where that is not the path. */
  readonly written?: string;
}

export interface Alternate {
  readonly language: string;
  readonly path: string;
}

interface SitemapNotes {
  readonly kind: 'sitemap';
  /** Paths, or whole addresses that are not on the site. */
  readonly listed: readonly string[];
}

interface FeedNotes {
  readonly kind: 'feed';
  /** Hash of its bytes. */
  readonly fingerprint: string;
}
