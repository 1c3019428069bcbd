import type { BodyLink } from '@/lib/content/articles/inspectBody';
import type { Linkable } from '@/lib/content/links/createLookup';
import type { LinkSource } from '@/lib/content/links/resolveLink';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';

/** What one article's folder gives by itself. Plain data: it goes between threads and into the cache. */
export interface ArticleCheck {
  readonly slug: string;
  /** All but those that need other articles. */
  readonly faults: readonly Fault[];
  readonly texts: readonly CheckedText[];
  readonly aliases: readonly string[];
  /** Rules that it says are to be silenced. */
  readonly ignore: readonly { readonly rule: string }[];
  /** What it names that must exist. */
  readonly uses: { readonly topics: readonly string[]; readonly articles: readonly string[] };
  /** Undefined where `article.yaml` has an error. */
  readonly linkable?: Linkable;
  readonly state: ArticleState;
}

export interface CheckedText {
  readonly file: string;
  readonly from: LinkSource;
  readonly links: readonly BodyLink[];
  /** How many blocks it has: their ids are `p1`, `p2`, …. */
  readonly blocks: number;
}

/** How an article stands, for the table of the paper. */
export interface ArticleState {
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  readonly original?: Language;
  readonly form: 'bilingual' | 'separate';
  /** Whether the translation was recorded against its original. */
  readonly isRecorded: boolean;
  readonly isDraft: boolean;
}
