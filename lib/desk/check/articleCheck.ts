import type { AddressClaim } from '@/lib/content/articles/addressClaims';
import type { StatedDate } from '@/lib/content/articles/statedDates';
import type { BodyLink, Linkable } from '@/lib/content/links/checkLinks';
import type { LinkSource } from '@/lib/content/links/resolveLink';
import type { Outline } from '@/lib/content/paper/readOutline';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { Glossary } from '@/lib/translation/names/glossary';

/** What each article is checked against. */
export interface CheckContext {
  readonly outline: Outline;
  readonly glossary: Glossary;
}

/** What one article's folder yields on its own. Plain data: it passes between threads and into the cache. */
export interface ArticleCheck {
  readonly slug: string;
  /** All but those that depend on other articles. */
  readonly faults: readonly Fault[];
  readonly texts: readonly CheckedText[];
  /** The addresses that it claims beside its own. */
  readonly claims: readonly AddressClaim[];
  /** What it says has happened, and when. */
  readonly dates: readonly StatedDate[];
  /** The rules it asks to be silenced. */
  readonly ignore: readonly { readonly rule: string }[];
  /** What it refers to, which must exist. */
  readonly uses: { readonly topics: readonly string[]; readonly articles: readonly string[] };
  /** Undefined where `article.yaml` has an error. */
  readonly linkable?: Linkable;
  readonly state: ArticleState;
}

export interface CheckedText {
  readonly file: string;
  readonly from: LinkSource;
  readonly links: readonly BodyLink[];
  /** How many blocks it has; their ids are `p1`, `p2` and so on. */
  readonly blocks: number;
}

/** How far an article has come, for the status table. */
export interface ArticleState {
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  readonly original?: Language;
  readonly form: 'bilingual' | 'separate';
  /** Whether the translation has been recorded against its original. */
  readonly isRecorded: boolean;
  /** What decides whether readers see it; undefined where `article.yaml` has an error. */
  readonly linkable?: Linkable;
}
