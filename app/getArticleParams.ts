import { getArchive } from '@/lib/archive/getArchive';
import { hasText } from '@/lib/archive/hasText';
import { editions } from '@/lib/edition/editions';
import { withPlaceholder } from './withPlaceholder';

/** The params of a route that each article has once in each of its editions. */
export function getArticleParams(): { edition: string; slug: string }[] {
  const { articles } = getArchive();
  return editions.flatMap((edition) => {
    const slugs = articles.filter((article) => hasText(edition, article)).map(({ slug }) => slug);
    return withPlaceholder(slugs).map((slug) => ({ edition: edition.id, slug }));
  });
}
