import { parse, serialize } from 'parse5';
import { getPath } from '@/lib/address/address';
import { type Archive, hasText, type WithdrawnArticle } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { isOldPath } from '@/lib/content/schemas/address';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { createElement, getElements, getHead, type HtmlElement } from '@/lib/html/tree';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { listPages } from '@/lib/page/page';
import { getPolicy } from '@/lib/publish/page/policy';

/** A former address of an article and its present one, both as paths from the root. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** The page that search engines keep for the present one; none for the notice of a withdrawal. */
  readonly canonical?: string;
  readonly edition: Edition;
}

/**
 * The redirects of all `aliases`, in each edition in which the article exists; a withdrawn one has
 * its notice in all of them.
 */
export function getRedirects(archive: Archive): readonly Redirect[] {
  const published = listPages(archive).flatMap((page) =>
    page.kind === 'article' ? listRedirects(page.edition, page.article, page.canonical) : [],
  );
  const withdrawn = archive.withdrawn.flatMap((article) =>
    archive.editions.flatMap((edition) => listRedirects(edition, article)),
  );
  const old = [...archive.articles, ...archive.withdrawn].flatMap((article) =>
    listOldPaths(archive, article),
  );
  return [...published, ...withdrawn, ...old];
}

/** Paths of an older site lead to the article in the language that it was written in. */
function listOldPaths(archive: Archive, article: Article | WithdrawnArticle): readonly Redirect[] {
  const { slug, aliases } = article;
  const editions = archive.editions.filter(
    (edition) => !('texts' in article) || hasText(edition, article),
  );
  const own = editions.find(({ id }) => 'original' in article && id === article.original);
  const edition = own ?? editions[0];
  if (!edition) return [];
  const to = getPath(edition, { kind: 'article', slug });
  return aliases.filter(isOldPath).map((alias) => ({
    from: /\/$|\.html?$/i.test(alias) ? alias : `${alias}/`,
    to,
    ...('texts' in article && { canonical: to }),
    edition,
  }));
}

/** The file of the page at a former address. */
export function getRedirectFile({ from }: Pick<Redirect, 'from'>): string {
  return from.slice(1) + (from.endsWith('/') ? 'index.html' : '');
}

/** Whether hosts agree on how to write a path in their rules; at others, the page alone leads on. */
export function isPlainPath({ from }: Pick<Redirect, 'from'>): boolean {
  return /^[\w./~-]+$/.test(from);
}

function listRedirects(
  edition: Edition,
  { slug, aliases }: Pick<Article, 'slug' | 'aliases'>,
  canonical?: string,
): readonly Redirect[] {
  return aliases
    .filter((alias) => !isOldPath(alias))
    .map((alias) => ({
      from: getPath(edition, { kind: 'article', slug: alias }),
      to: getPath(edition, { kind: 'article', slug }),
      ...(canonical !== undefined && { canonical }),
      edition,
    }));
}

/** Cloudflare Pages skips all after these (https://developers.cloudflare.com/pages/configuration/redirects/). */
const most = 2000;

/** What an operator should know of the redirects of a site, given its `_redirects`; mostly nothing. */
export function getRedirectNote(file: string, language: Language): string | undefined {
  const count = file.split('\n').filter((line) => line.endsWith(' 301')).length;
  if (count <= most) return undefined;
  return translate(language, 'build.redirects', { count, most });
}

/**
 * The page at a former address, for hosts that cannot redirect: it leads on by itself, names the
 * present address to search engines (which heed a canonical address only where they may show the
 * page), and has a link for everyone else.
 */
export function renderRedirectPage({ to, canonical, edition }: Redirect, origin: string): string {
  const document = parse(`<!DOCTYPE html><html lang="${edition.lang}"></html>`);
  const runs = getMessage(edition, 'MovedPage.title');
  getHead(document).childNodes.push(
    createElement('meta', { charset: 'utf-8' }),
    createElement('meta', { 'http-equiv': 'Content-Security-Policy', content: getPolicy([]) }),
    createElement('meta', { name: 'viewport', content: 'width=device-width' }),
    createElement('title', {}, joinRuns(runs)),
    createElement('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` }),
    ...(canonical === undefined
      ? []
      : [createElement('link', { rel: 'canonical', href: origin + canonical })]),
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
