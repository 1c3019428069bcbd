/** What can be told of a site to those who want to know: hashes of what is in it, by address. */
export interface SiteState {
  /** The pages that search engines may show. */
  readonly pages: Readonly<Record<string, string>>;
  readonly feeds: Readonly<Record<string, string>>;
}

/** The addresses (absolute, sorted) that one state of a site does not share with another. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Feeds that have something new. */
  readonly feeds: readonly string[];
}

/** The record that each publish writes. */
export interface ChangeRecord {
  /** Since the last announcement; without one, since the first publish. */
  readonly changes: Changes;
  readonly state: SiteState;
}
