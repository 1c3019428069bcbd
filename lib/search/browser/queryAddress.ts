import type { SearchRequest } from '@/lib/search/query/search';

/**
 * The query in the address of the page, where it can be kept and sent, goes along to another edition, and
 * Back leads to the one that was sent before.
 */
export class QueryAddress {
  /** Whether the reader has sent the query that stands there, and not only typed it. */
  #isSent = false;

  /** What the address asks for. */
  read(): URLSearchParams {
    const query = new URLSearchParams(location.search);
    this.#isSent = location.search !== '';
    linkEditions();
    return query;
  }

  /** Puts a query there, in place of one that was only typed. */
  write({ text, year, topic }: SearchRequest, isSent: boolean): void {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ q: text.trim(), year, topic })) {
      if (value) query.set(name, value);
    }
    const search = `${query}` && `?${query}`;
    const isNew = this.#isSent && search !== location.search;
    history[isNew ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
    this.#isSent = isSent;
    linkEditions();
  }
}

function linkEditions(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.switch a[hreflang]')) {
    link.search = location.search;
  }
}
