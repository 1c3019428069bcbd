/** A page in one of its languages, as search engines are told (`hreflang`). */
export interface Alternate {
  /** BCP 47, or `x-default` for readers of none of the languages. */
  readonly hreflang: string;
  /** Path from the root. */
  readonly path: string;
}
