import type { HtmlDocument } from './html';

/** A page on its way from Next's export to the reader. */
export interface Page {
  /** Its address on the site, `/en/articles/x/`. */
  readonly path: string;
  /** Its file below the output folder, `en/articles/x/index.html`. */
  readonly file: string;
  /** A step owns the tree and may change it, and touches nothing else. */
  readonly document: HtmlDocument;
}
