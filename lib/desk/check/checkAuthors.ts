import type { Outline } from '@/lib/content/paper/readOutline';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { ArticleCheck } from './articleCheck';

/** Authors whom no article names, whoever may see it. */
export function checkAuthors(
  { authors }: Pick<Outline, 'authors'>,
  articles: readonly Pick<ArticleCheck, 'uses'>[],
): readonly Fault[] {
  const named = new Set(articles.flatMap(({ uses }) => uses.authors));
  return authors
    .filter(({ id }) => !named.has(id))
    .map(({ id, file }) => createFault('author-unused', { file }, { name: id }));
}
