import { parse, serialize } from 'parse5';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/joinRuns';
import { createElement } from '@/lib/publish/page/createElement';
import { getElements } from '@/lib/publish/page/getElements';
import { getHead } from '@/lib/publish/page/getHead';
import { getPolicy } from '@/lib/publish/page/getPolicy';
import type { HtmlElement } from '@/lib/publish/page/html';
import type { Redirect } from './redirect';

/**
 * The page at a former address, for hosts that know no redirects: it leads on by itself, names
 * the present address to search engines, and has a link for everyone else.
 */
export function renderMoved({ to, edition }: Redirect, origin: string): string {
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
  const link = createElement('a', { href });
  for (const { lang, text } of runs) link.childNodes.push(createElement('p', { lang }, text));
  return link;
}
