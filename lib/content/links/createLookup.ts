import type { Lookup } from './checkLink';
import type { Known } from './known';

/** What links must know of an article. */
export interface Linkable {
  readonly slug: string;
  /** When it comes out, milliseconds since the epoch. */
  readonly instant: number;
  readonly draft: boolean;
}

/** What links can lead to at `now` (milliseconds since the epoch). Months are those of the time zone. */
export function createLookup(
  articles: readonly Linkable[],
  known: Known,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Lookup {
  const isOpen = ({ draft, instant }: Linkable): boolean => !draft && instant <= now;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const open = articles.filter(isOpen);
  const hidden = articles.filter((article) => !isOpen(article));
  return {
    known,
    unpublished: new Set(hidden.map(({ slug }) => slug)),
    months: new Set(open.map(({ instant }) => format.format(instant).slice(0, 7))),
  };
}
