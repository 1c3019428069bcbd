import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { getEditions } from '@/lib/page/getEditions';
import type { Redirect } from './redirect';

/** The redirects of all `aliases`, in each edition that the article exists in. */
export function getRedirects(archive: Archive): readonly Redirect[] {
  return archive.articles.flatMap((article) => {
    const editions = getEditions(archive, { kind: 'article', slug: article.slug });
    return article.aliases.flatMap((alias) =>
      editions.map((edition) => ({
        from: getPath(edition, { kind: 'article', slug: alias }),
        to: getPath(edition, { kind: 'article', slug: article.slug }),
        edition,
        article,
      })),
    );
  });
}
