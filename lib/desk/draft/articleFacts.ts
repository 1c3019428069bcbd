import type { Language, PartlyLocalized } from '@/lib/language/language';

/** What is known of an article that is not complete yet. */
export interface ArticleFacts {
  /** ISO 8601. */
  readonly published?: string;
  readonly original: Language;
  readonly dateline?: PartlyLocalized;
  readonly authors: readonly PartlyLocalized[];
  /** Ids. */
  readonly topics: readonly string[];
  readonly source?: { readonly name?: string; readonly url?: string; readonly published?: string };
  /** Slugs. */
  readonly related: readonly string[];
  readonly seeAlso: readonly { readonly title: PartlyLocalized; readonly url?: string }[];
  /** Words for the editor at the head of the file. */
  readonly notes: readonly string[];
}
