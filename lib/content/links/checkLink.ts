import type { Body } from '@/lib/content/reading';
import type { Broken } from '@/lib/content/schemas/withRule';
import type { Known } from './known';
import type { LinkTarget } from './resolveLink';
import { suggestLink } from './suggestLink';

/** What links can lead to. */
export interface Lookup {
  readonly known: Known;
  /** Slugs of drafts and embargoed articles. */
  readonly unpublished: ReadonlySet<string>;
  /** `2024-01`: those in which an article has come out. */
  readonly months: ReadonlySet<string>;
}

/** What is wrong with a link in a body; `target` is what `resolveLink` made of it. */
export function checkLink(
  href: string,
  target: LinkTarget | undefined,
  { from }: Pick<Body, 'from'>,
  { known, unpublished, months }: Lookup,
): Broken | undefined {
  if (!isThere(target, known, months)) {
    const likely = suggestLink(href, from, known) ?? 'none';
    return { rule: 'dead-link', values: { href, likely } };
  }
  const isHidden = from.kind === 'article' && unpublished.has(from.slug);
  return target?.kind === 'article' && unpublished.has(target.slug) && !isHidden
    ? { rule: 'unpublished-link', values: { href } }
    : undefined;
}

function isThere(
  target: LinkTarget | undefined,
  known: Known,
  months: ReadonlySet<string>,
): boolean {
  switch (target?.kind) {
    case undefined:
      return false;
    case 'article':
      return known.articles.has(target.slug);
    case 'topic':
      return known.topics.has(target.id);
    case 'paper':
      return known.pages.has(target.name);
    case 'month':
      return months.has(target.month);
    default:
      return true;
  }
}
