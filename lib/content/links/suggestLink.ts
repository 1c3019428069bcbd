import { findLikely } from '@/lib/fault/findLikely';
import type { Known } from './known';
import type { LinkSource } from './resolveLink';

/** The address that a dead link was most likely meant to be; undefined where none is near. */
export function suggestLink(href: string, from: LinkSource, known: Known): string | undefined {
  const names = href
    .split(/[/#?\\]/)
    .map((segment) => segment.replace(/\.\w+$/, ''))
    .filter((name) => name.length > 1 && name !== '..');
  const exact = names.findLast((name) => getAddress(name, from, known) !== undefined);
  if (exact !== undefined) {
    return getAddress(exact, from, known);
  }
  const last = names.at(-1);
  const all = [...known.articles, ...known.topics, ...known.pages];
  const likely = last === undefined ? undefined : findLikely(last, all);
  return likely === undefined ? undefined : getAddress(likely, from, known);
}

function getAddress(name: string, from: LinkSource, known: Known): string | undefined {
  const top = from.kind === 'article' ? '../../' : '../';
  if (known.articles.has(name)) {
    return from.kind === 'article' ? `../${name}/` : `../articles/${name}/`;
  }
  if (known.topics.has(name)) {
    return `${top}topics/${name}/`;
  }
  return known.pages.has(name) ? `${top}${name}/` : undefined;
}
