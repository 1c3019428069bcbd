import { collectionFolders } from '@/lib/address/address';
import { isPublished } from '@/lib/content/isPublished';
import { type LinkSource, type LinkTarget, resolveLink } from '@/lib/content/links/resolveLink';
import type { Article } from '@/lib/content/records';
import type { Broken } from '@/lib/content/schemas/field';
import { createFault, type Fault } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';
import { isOwn } from './statedUrls';

/** What there is to refer to, by the names of files and folders, broken ones too. */
export interface Known {
  /** Slugs. */
  readonly articles: ReadonlySet<string>;
  /** Ids. */
  readonly topics: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/** An address as it is written in a body. */
export interface BodyLink {
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

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
      const broken = checkLink(href, target, from, lookup);
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

/** What links can lead to. */
export interface Lookup {
  readonly known: Known;
  /** Origin of the paper itself, `https://courier.example`. */
  readonly origin: string;
  /** Slugs of drafts, embargoed and withdrawn articles. */
  readonly unpublished: ReadonlySet<string>;
  /** Present slugs by former ones. */
  readonly moves: ReadonlyMap<string, string>;
  /** `2024-01`: those in which an article has come out. */
  readonly months: ReadonlySet<string>;
}

/** What is wrong with a link in a body; `target` is what `resolveLink` made of it. */
function checkLink(
  href: string,
  target: LinkTarget | undefined,
  from: LinkSource,
  { known, origin, moves, unpublished, months }: Lookup,
): Broken | undefined {
  if (isOwn(href, origin)) {
    const likely = suggestLink(href.slice(origin.length), from, known) ?? 'none';
    return { rule: 'own-address', values: { href, likely } };
  }
  if (!isThere(target, known, months)) {
    const moved = target?.kind === 'article' ? moves.get(target.slug) : undefined;
    const likely = suggestLink(moved ?? href, from, known) ?? 'none';
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
    case 'author':
      return known.authors.has(target.id);
    case 'series':
      return known.series.has(target.id);
    case 'paper':
      return known.pages.has(target.name);
    case 'month':
      return months.has(target.month);
    default:
      return true;
  }
}

/** What links must know of an article. */
export type Linkable = Pick<Article, 'slug' | 'draft' | 'published' | 'withdrawn'>;

/** What links can lead to at `now` (milliseconds since the epoch). */
export function createLookup(
  articles: readonly Linkable[],
  { known, origin, moves }: Pick<Lookup, 'known' | 'origin' | 'moves'>,
  now: number,
): Lookup {
  const open = articles.filter((article) => isPublished(article, now));
  const hidden = articles.filter((article) => !isPublished(article, now));
  return {
    known,
    origin,
    moves,
    unpublished: new Set(hidden.map(({ slug }) => slug)),
    months: new Set(open.map(({ published }) => published.month)),
  };
}

/** The address that a dead link was most likely meant to be; undefined where none is near. */
function suggestLink(href: string, from: LinkSource, known: Known): string | undefined {
  const names = href
    .split(/[/#?\\]/)
    .map((segment) => segment.replace(/\.\w+$/, ''))
    .filter((name) => name.length > 1 && name !== '..');
  const exact = names.findLast((name) => getAddress(name, from, known) !== undefined);
  if (exact !== undefined) {
    return getAddress(exact, from, known);
  }
  const last = names.at(-1);
  const own = from.kind === 'article' ? from.slug : from.name;
  const all = Object.values(known)
    .flatMap((names) => [...names])
    .filter((name) => name !== own);
  const likely = last === undefined ? undefined : findLikely(last, all);
  return likely === undefined ? undefined : getAddress(likely, from, known);
}

function getAddress(name: string, from: LinkSource, known: Known): string | undefined {
  const top = from.kind === 'article' ? '../../' : '../';
  if (known.articles.has(name)) {
    return from.kind === 'article' ? `../${name}/` : `../articles/${name}/`;
  }
  const folder = Object.values(collectionFolders).find((own) => known[own].has(name));
  if (folder) return `${top}${folder}/${name}/`;
  return known.pages.has(name) ? `${top}${name}/` : undefined;
}
