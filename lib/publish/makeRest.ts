import { getAdminHeaders, listAdminFiles } from '@/lib/admin/adminFiles';
import { adminFolder } from '@/lib/admin/adminFolder';
import type { Archive } from '@/lib/archive/archive';
import { recordInputs } from '@/lib/archive/recordInputs';
import { isOfSearch } from '@/lib/search/format/manifest';
import { getHostFiles } from './host/hostFiles';
import { getRedirectFile, getRedirects, renderRedirectPage } from './host/redirects';
import { getFileHash } from './output/written';
import { note, type Publication } from './publication';

/** A file by its path below the output folder, and what it says. */
type File = readonly [file: string, content: string | Buffer];

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
    ...listEditor(publication, recording.archive),
  ];
  for (const [file, content] of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
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

function listHostFiles({ ledger, editor }: Publication, archive: Archive): readonly File[] {
  const { admin } = archive.site;
  const digests = new Set(ledger.listShared().flatMap((shared) => shared.digests));
  const own = admin && editor && getAdminHeaders(admin);
  return [...getHostFiles([...digests], getRedirects(archive), own)];
}

/** The editor in the browser, a program by itself beside the pages. */
function listEditor({ editor }: Publication, archive: Archive): readonly File[] {
  const { admin } = archive.site;
  if (!admin || !editor) return [];
  const program = [...editor].map(([name, bytes]) => [`${adminFolder}/${name}`, bytes] as const);
  return [...listAdminFiles(archive, admin), ...program];
}

/** By this file search engines know that a message in the paper's name is its own (IndexNow). */
function listKeyFiles({ site }: Archive): readonly File[] {
  const key = site.announce?.indexNowKey;
  return key === undefined ? [] : [[`${key}.txt`, key]];
}
