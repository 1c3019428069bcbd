import { parse, serialize } from 'parse5';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { createElement, getElements, getHead, type HtmlElement } from '@/lib/html/tree';
import { listPages } from '@/lib/page/page';
import { getPolicy } from '@/lib/publish/page/policy';

/** A former address of an article and its present one, both as paths from the root. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly edition: Edition;
}

/**
 * The redirects of all `aliases`, in each edition in which the article exists; a withdrawn one has
 * its notice in all of them.
 */
export function getRedirects(archive: Archive): readonly Redirect[] {
  const published = listPages(archive).flatMap((page) =>
    page.kind === 'article' ? listRedirects(page.edition, page.article) : [],
  );
  const withdrawn = archive.withdrawn.flatMap((article) =>
    archive.editions.flatMap((edition) => listRedirects(edition, article)),
  );
  return [...published, ...withdrawn];
}

function listRedirects(
  edition: Edition,
  { slug, aliases }: Pick<Article, 'slug' | 'aliases'>,
): readonly Redirect[] {
  return aliases.map((alias) => ({
    from: getPath(edition, { kind: 'article', slug: alias }),
    to: getPath(edition, { kind: 'article', slug }),
    edition,
  }));
}

/**
 * The page at a former address, for hosts that cannot redirect: it leads on by itself, names the
 * present address to search engines, and has a link for everyone else.
 */
export function renderRedirectPage({ to, edition }: Redirect, origin: string): string {
  const document = parse(`<!DOCTYPE html><html lang="${edition.lang}"></html>`);
  const runs = getMessage(edition, 'MovedPage.title');
  getHead(document).childNodes.push(
    createElement('meta', { charset: 'utf-8' }),
    createElement('meta', { 'http-equiv': 'Content-Security-Policy', content: getPolicy([]) }),
    createElement('meta', { name: 'viewport', content: 'width=device-width' }),
    createElement('title', {}, joinRuns(runs)),
    createElement('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` }),
    createElement('meta', { name: 'robots', content: 'noindex' }),
    createElement('link', { rel: 'canonical', href: origin + to }),
  );
  const body = getElements(document).find(({ tagName }) => tagName === 'body');
  body?.childNodes.push(createLink(to, runs));
  return serialize(document);
}

function createLink(href: string, runs: ReturnType<typeof getMessage>): HtmlElement {
  return createElement(
    'a',
    { href },
    ...runs.map(({ lang, text }) => createElement('p', { lang }, text)),
  );
}
