import { Message } from '@/components/text/Text';
import { getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import type { MissingPage, Page } from '@/lib/page/page';
import { longestQuery } from '@/lib/search/query/query';

/** The box in the masthead that leads to the search page; where it has no room or no use, a link among the sections does. */
export function SearchBox({ page }: { readonly page: Page | MissingPage }) {
  const { edition } = page;
  if (page.kind === 'search') return null;
  const path = getPath(edition, { kind: 'search' });
  return (
    <search className="note">
      <form className="search-box" action={path}>
        <SearchField edition={edition} />
      </form>
    </search>
  );
}

/** Where a query is typed, and the button that sends it. */
export function SearchField({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <label>
        <span className="sr-only">
          <Message edition={edition} name="SearchPage.label" />
        </span>
        <input type="search" name="q" maxLength={longestQuery} autoComplete="off" />
      </label>
      <button type="submit">
        <Message edition={edition} name="SearchPage.title" />
      </button>
    </>
  );
}
