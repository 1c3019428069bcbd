/** What there is to refer to, by the names of files and folders, broken ones too. */
export interface Known {
  /** Slugs. */
  readonly articles: ReadonlySet<string>;
  /** Ids. */
  readonly topics: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}
