/** What the check of the whole site needs to know of a page once the page itself is written. */
export interface PageFacts {
  readonly path: string;
  /** The ids that links may point at. */
  readonly ids: readonly string[];
  readonly targets: readonly Target[];
  /** Of an indexed page: its addresses in all languages, as hreflang tells them. */
  readonly alternates: readonly Alternate[];
  /** Whether search engines may show it. */
  readonly indexed: boolean;
  /** The page that they are to keep for it: a path, or the whole address of what is not on the site. */
  readonly canonical?: string;
  /** BCP 47. */
  readonly lang: string;
  /** Hash of what it has to say; changes with its news, not with its look. */
  readonly fingerprint: string;
  /** The texts of its structured data (JSON-LD). */
  readonly data: readonly string[];
  /** Stylesheet and module, whose bytes count with the page's own. */
  readonly assets: readonly string[];
  /** Bytes of its visible text in UTF-8. */
  readonly textSize: number;
}

/** Something on the site that a page points at. */
export interface Target {
  /** Path from the root, without fragment. */
  readonly path: string;
  readonly fragment?: string;
  /** As it stands in the page. */
  readonly written: string;
}

export interface Alternate {
  readonly language: string;
  readonly path: string;
}
