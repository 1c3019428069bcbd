import type { BodyLink } from '@/lib/content/articles/inspectBody';
import { createFault, type Fault } from '@/lib/fault/fault';
import { checkLink, type Lookup } from './checkLink';
import { type LinkSource, type LinkTarget, resolveLink } from './resolveLink';

/** The links of a text and the places that others may link to. */
export interface LinkedText {
  readonly file: string;
  readonly from: LinkSource;
  readonly links: readonly BodyLink[];
  /** Ids of its blocks. */
  readonly ids: readonly string[];
}

/** Links that lead nowhere, or to what readers can't see yet. Asked when all texts are known. */
export function checkLinks(texts: readonly LinkedText[], lookup: Lookup): readonly Fault[] {
  const ids = getIds(texts);
  return texts.flatMap(({ file, from, links }) =>
    links.flatMap(({ href, ...place }) => {
      const target = resolveLink(href, from);
      const broken = checkLink(href, target, { from }, lookup);
      const isDead = isDeadFragment(target, from, ids);
      return [
        ...(broken ? [createFault(broken.rule, { file, ...place }, broken.values)] : []),
        ...(isDead ? [createFault('dead-fragment', { file, ...place }, { href })] : []),
      ];
    }),
  );
}

/** Of both languages of an article or a page together: their ids are the same. */
function getIds(texts: readonly LinkedText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { from, ids: own } of texts) {
    const known = ids.get(getName(from)) ?? new Set();
    for (const id of own) known.add(id);
    ids.set(getName(from), known);
  }
  return ids;
}

function isDeadFragment(
  target: LinkTarget | undefined,
  from: LinkSource,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const isIn = (source: LinkSource, id: string): boolean =>
    ids.get(getName(source))?.has(id) !== false;
  switch (target?.kind) {
    case 'fragment':
      return !isIn(from, target.id);
    case 'article':
      return (
        target.fragment !== undefined &&
        !isIn({ kind: 'article', slug: target.slug }, target.fragment)
      );
    case 'paper':
      return (
        target.fragment !== undefined &&
        !isIn({ kind: 'paper', name: target.name }, target.fragment)
      );
    default:
      return false;
  }
}

function getName(from: LinkSource): string {
  return from.kind === 'article' ? `articles/${from.slug}` : from.name;
}
