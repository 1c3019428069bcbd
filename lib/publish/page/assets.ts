/** What the pages share: their styles and scripts, ready to be sent. */
export interface Assets {
  /** Address of the stylesheet made of those that Next links, in that order. */
  readonly getStylesheet: (hrefs: readonly string[]) => string;
  /** A script of `public/`, by its address there; nothing where there is no such file. */
  readonly getScript: (src: string) => Script | undefined;
}

export interface Script {
  /** Its code, minified. */
  readonly code: string;
  /** Publishes it as a file, its hash in the name so that it may be cached for good. */
  readonly getAddress: () => string;
  /** Subresource Integrity of that file. */
  readonly integrity: string;
}
