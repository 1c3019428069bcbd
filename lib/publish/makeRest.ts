import type { Archive } from '@/lib/archive/archive';
import { recordInputs } from '@/lib/archive/recordInputs';
import { isOfSearch } from '@/lib/search/format/manifest';
import { getHostFiles } from './host/hostFiles';
import { getRedirectFile, getRedirects, renderRedirectPage } from './host/redirects';
import { getFileHash } from './output/written';
import { note, type Publication } from './publication';

/** A file by its path below the output folder, and what it says. */
type File = readonly [file: string, text: string];

/**
 * Everything that no route gives: former addresses, shared styles and scripts, files for hosts. They
 * depend on the pages, too, so they are asked for unless all of these were kept.
 */
export function makeRest(publication: Publication): void {
  const { add, archive, ledger, made } = publication;
  const { last } = ledger;
  const own = last?.entries.filter(({ file, origin }) => !origin && !isOfSearch(file)) ?? [];
  const isSame = made === 0 && last && ledger.areCurrent(last.lists.rest);
  if (isSame && own.every(({ file }) => ledger.getLast(file))) {
    for (const entry of own) ledger.keep(entry);
    ledger.note('rest', last.lists.rest);
    return;
  }
  const recording = recordInputs(archive);
  const files = [
    ...listRedirectPages(publication, recording.archive),
    ...listAssets(publication),
    ...listHostFiles(publication, recording.archive),
    ...listKeyFiles(recording.archive),
  ];
  for (const [file, text] of files) {
    const bytes = Buffer.from(text);
    const entry = ledger.getLast(file);
    if (entry?.hash === getFileHash(bytes)) ledger.keep(entry);
    else note(publication, add(file, bytes));
  }
  ledger.note('rest', recording.inputs);
}

function listRedirectPages({ ledger, faults }: Publication, archive: Archive): readonly File[] {
  return getRedirects(archive).flatMap((redirect): readonly File[] => {
    const { from: page, to: target } = redirect;
    const file = getRedirectFile(redirect);
    if (!ledger.has(file)) return [[file, renderRedirectPage(redirect, archive.site.url)]];
    faults.push({ page, rule: 'page-taken', values: { page, target } });
    return [];
  });
}

/** Those that a page asks for. */
function listAssets({ ledger, code }: Publication): readonly File[] {
  const { stylesheet, scripts } = code.assets;
  const asked = new Set(ledger.listShared().flatMap(({ assets }) => assets));
  return [stylesheet, ...Object.values(scripts)]
    .filter(({ address }) => asked.has(address))
    .map(({ address, text }) => [address.slice(1), text]);
}

function listHostFiles({ ledger }: Publication, archive: Archive): readonly File[] {
  const digests = new Set(ledger.listShared().flatMap((shared) => shared.digests));
  return [...getHostFiles([...digests], getRedirects(archive))];
}

/** By this file search engines know that a message in the paper's name is its own (IndexNow). */
function listKeyFiles({ site }: Archive): readonly File[] {
  const key = site.announce?.indexNowKey;
  return key === undefined ? [] : [[`${key}.txt`, key]];
}
