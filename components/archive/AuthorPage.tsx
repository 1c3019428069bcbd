import { Message } from '@/components/text/Text';
import type { PageOf } from '@/lib/page/page';
import { Collection } from './Collection';

/** Who an author is, and what they wrote. */
export function AuthorPage({ page }: { readonly page: PageOf<'author'> }) {
  const eyebrow = <Message edition={page.edition} name="AuthorPage.author" />;
  return <Collection page={page} eyebrow={eyebrow} />;
}
