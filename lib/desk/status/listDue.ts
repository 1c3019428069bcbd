import type { Article } from '@/lib/content/records';
import { formatInstant } from '@/lib/date/timestamp';
import { newsAge } from '@/lib/metadata/newsSitemap';

/** What the clock alone will change on the site. */
export interface Due {
  /** RFC 3339, in the paper’s time zone. */
  readonly instant: string;
  /** The same in seconds since 1970, as `SOURCE_DATE_EPOCH` has it. */
  readonly epoch: number;
  /** An article comes out, or is no news any more for search engines. */
  readonly kind: 'article' | 'news';
  /** Its slug. */
  readonly article: string;
}

type Dated = Pick<Article, 'slug' | 'draft' | 'published' | 'withdrawn'>;

/**
 * What the clock will change after `now` (milliseconds since the epoch), the soonest first. A site that
 * was built at an instant has in it what is due then.
 */
export function listDue(articles: readonly Dated[], now: number, timeZone: string): readonly Due[] {
  const changes = articles
    .filter(({ draft }) => !draft)
    .flatMap(({ slug, published: { instant, precision }, withdrawn }) => [
      { kind: 'article' as const, article: slug, instant },
      ...(withdrawn || precision === 'month'
        ? []
        : [{ kind: 'news' as const, article: slug, instant: instant + newsAge }]),
    ]);
  return changes
    .filter(({ instant }) => instant > now)
    .sort((a, b) => a.instant - b.instant || (a.article < b.article ? -1 : 1))
    .map(({ instant, ...change }) => {
      const epoch = Math.ceil(instant / 1000);
      return { instant: formatInstant(instant, timeZone), epoch, ...change };
    });
}
