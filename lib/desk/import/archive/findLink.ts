import { posix } from 'node:path';
import type { LinkTarget } from '@/lib/desk/import/archive/convert/convertBody';
import { articleScheme } from '@/lib/desk/import/archive/convert/convertShortcodes';
import { decode, normalizePath } from '@/lib/desk/import/archive/read/oldAddresses';
import type { ArchiveTraits, Note, OldArticle } from '@/lib/desk/import/archive/read/oldArticle';
import type { ImportPlan, PlannedText } from './planImport';

export interface LinkOptions {
  readonly article: OldArticle;
  readonly archive: ArchiveTraits;
  readonly plan: Pick<ImportPlan, 'targets'>;
  readonly note: Note;
}

/** Where a link of an old article leads now: to an article of ours, on the web, or nowhere, which is noted. */
export function findLink(href: string, line: number, options: LinkOptions): LinkTarget | undefined {
  const { archive, note } = options;
  const address = href.trim().startsWith('//') ? `https:${href.trim()}` : href.trim();
  if (address.startsWith(articleScheme)) return findArticle(address, line, options);
  if (/^(?:mailto|tel):/i.test(address)) return { href: address };
  if (/^https?:/i.test(address)) return findOnWeb(address, options);
  if (address === '' || address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) {
    note(address.startsWith('#') ? 'anchor' : 'link', line, href);
    return undefined;
  }
  const found = listCandidates(address, options.article)
    .map((name) => options.plan.targets.get(name))
    .find((target) => target !== undefined);
  if (found) return { href: getHref(found) };
  note('link', line, href);
  const path = normalizePath(posix.resolve(getBase(options.article), decode(address)));
  return archive.origin === undefined ? undefined : { href: archive.origin + encodeURI(path) };
}

function getHref({ slug }: PlannedText): string {
  return `../${slug}/`;
}

function getBase({ addresses }: OldArticle): string {
  const own = addresses.find((address) => address.startsWith('/')) ?? '/';
  return own.endsWith('/') ? own : posix.dirname(own);
}

/** A path from the root of the site, from the page, or from the file. */
function listCandidates(address: string, article: OldArticle): readonly string[] {
  const path = decode(address.replace(/[?#].*$/s, ''));
  const file = posix.join(
    posix.dirname(article.source),
    path.replace(/\.(?:md|markdown)$/i, '').replace(/\/$/, ''),
  );
  const resolved = normalizePath(
    posix.resolve(getBase(article), path) + (path.endsWith('/') ? '/' : ''),
  );
  return [
    resolved,
    resolved.replace(/\/$/, '.html'),
    resolved.replace(/\.html?$/, '/'),
    address.startsWith('/?') ? address.replace(/#.*$/, '') : '',
    `file:${file}`,
    ...(/\.(?:md|markdown)$/i.test(path) ? [`name:${posix.basename(file).toLowerCase()}`] : []),
  ];
}

function findOnWeb(address: string, { archive, plan }: LinkOptions): LinkTarget | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return undefined;
  const isOwn = archive.origin !== undefined && url.host === new URL(archive.origin).host;
  const names = isOwn ? [`${url.pathname}${url.search}`, normalizePath(url.pathname)] : [];
  const found = names.map((name) => plan.targets.get(name)).find((target) => target !== undefined);
  return { href: found ? getHref(found) : address };
}

/** By the name that a shortcode gives: a path, or the name of a file. */
function findArticle(
  address: string,
  line: number,
  { plan: { targets }, note }: LinkOptions,
): LinkTarget | undefined {
  const name = decode(address.slice(articleScheme.length).replace(/[?#].*$/s, ''))
    .replace(/\.(?:md|markdown|html)$/i, '')
    .replace(/^\/|\/(?:index)?$/g, '')
    .toLowerCase();
  const last = name.split('/').at(-1) ?? '';
  const plain = last.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
  const found = [name, last, plain]
    .map((own) => targets.get(`name:${own}`))
    .find((own) => own !== undefined);
  if (found) return { href: getHref(found), title: found.title };
  note('link', line, name);
  return undefined;
}
