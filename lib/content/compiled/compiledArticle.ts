import type { AddressClaim } from '@/lib/content/articles/addressClaims';
import type { StatedDate } from '@/lib/content/articles/statedDates';
import type { BodyLink, LinkedText } from '@/lib/content/links/checkLinks';
import type { StatedUrl } from '@/lib/content/links/statedUrls';
import type { Article } from '@/lib/content/records';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { Picture } from '@/lib/media/picture';

/** What one article’s folder yields on its own. Plain data: it passes between threads and is kept. */
export interface CompiledArticle {
  readonly slug: string;
  /** Undefined where one of its `recordFaults` is an error. */
  readonly article?: Article;
  /** Of all but its bodies, as far as they don’t depend on other articles. */
  readonly recordFaults: readonly Fault[];
  /** Those inside its bodies and pictures. */
  readonly bodyFaults: readonly Fault[];
  readonly texts: readonly CompiledText[];
  /** The addresses that it claims beside its own. */
  readonly claims: readonly AddressClaim[];
  /** What it says has happened, and when. */
  readonly dates: readonly StatedDate[];
  /** Sites elsewhere that its record names. */
  readonly urls: readonly StatedUrl[];
  /** The rules it asks to be silenced. */
  readonly ignore: readonly { readonly rule: string }[];
  /** What it refers to, which must exist. */
  readonly uses: Readonly<Record<'topics' | 'authors' | 'articles', readonly string[]>>;
  /** The pictures in its folder; none while one of them has a fault. */
  readonly pictures: readonly Picture[];
}

/** A body of an article. */
export interface CompiledText {
  readonly language: Language;
  readonly file: string;
  readonly links: readonly BodyLink[];
  /** How many blocks it has; their ids are `p1`, `p2` and so on. */
  readonly blocks: number;
  /** By which the parsed body is kept. */
  readonly hash: string;
}

/** The texts of an article as their links are checked. */
export function getLinkedTexts({ slug, texts }: CompiledArticle): readonly LinkedText[] {
  return texts.map(({ file, links, blocks }) => ({
    file,
    from: { kind: 'article', slug },
    links,
    ids: Array.from({ length: blocks }, (_, place) => `p${place + 1}`),
  }));
}
