import type { Localized } from '@/lib/language/language';

/** Articles that belong together, in an order. */
export interface Series {
  readonly kind: 'series';
  readonly id: string;
  readonly file: string;
  readonly name: Localized;
  readonly summary: Localized;
  /** Slugs of its parts in their order, also of those that are not published yet. */
  readonly articles: readonly string[];
}

/** A series by its name: as much as others need of it. */
export type SeriesName = Omit<Series, 'summary' | 'articles'>;
