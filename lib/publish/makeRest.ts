import type { Archive } from '@/lib/archive/archive';
import { recordInputs } from '@/lib/archive/recordInputs';
import { getHostFiles } from './host/hostFiles';
import { getRedirects, renderRedirectPage } from './host/redirects';
import { isOfSearch } from './makeSearch';
import { note, type Publication } from './publication';
import { createMaker } from './render/createMaker';

/** A file by its path below the output folder, and what it says. */
type File = readonly [file: string, text: string];

/**
 * Everything that no route gives: former addresses, shared styles and scripts, files for hosts. They
 * depend on the pages, too, so they are kept only if all of these were.
 */
export function makeRest(publication: Publication): void {
  const { archive, book, code, made } = publication;
  const { last } = book;
  const own = last?.entries.filter(({ file, origin }) => !origin && !isOfSearch(file)) ?? [];
  const isSame = made === 0 && last && book.areCurrent(last.lists.rest);
  if (isSame && own.every(({ file }) => book.getLast(file))) {
    for (const entry of own) book.keep(entry);
    book.note('rest', last.lists.rest);
    return;
  }
  const recording = recordInputs(archive);
  const { add } = createMaker({ ...publication, assets: code.assets, routes: [] });
  const files = [
    ...listRedirectPages(publication, recording.archive),
    ...listAssets(publication),
    ...listHostFiles(publication, recording.archive),
    ...listKeyFiles(recording.archive),
  ];
  for (const [file, text] of files) {
    note(publication, add(file, Buffer.from(text), book.getLast(file)?.hash));
  }
  book.note('rest', recording.inputs);
}

function listRedirectPages({ book, faults }: Publication, archive: Archive): readonly File[] {
  return getRedirects(archive).flatMap((redirect): readonly File[] => {
    const { from: page, to: target } = redirect;
    const file = `${page.slice(1)}index.html`;
    if (!book.has(file)) return [[file, renderRedirectPage(redirect, archive.site.url)]];
    faults.push({ page, rule: 'page-taken', values: { page, target } });
    return [];
  });
}

/** Those that a page asks for. */
function listAssets({ book, code }: Publication): readonly File[] {
  const { stylesheet, scripts } = code.assets;
  const asked = new Set(book.listShared().flatMap(({ assets }) => assets));
  return [stylesheet, ...Object.values(scripts)]
    .filter(({ address }) => asked.has(address))
    .map(({ address, text }) => [address.slice(1), text]);
}

function listHostFiles({ book }: Publication, archive: Archive): readonly File[] {
  const digests = new Set(book.listShared().flatMap((shared) => shared.digests));
  return [...getHostFiles([...digests], getRedirects(archive))];
}

/** By this file search engines know that a message in the paper's name is its own (IndexNow). */
function listKeyFiles({ site }: Archive): readonly File[] {
  const key = site.announce?.indexNowKey;
  return key === undefined ? [] : [[`${key}.txt`, key]];
}
