import { getFileAt } from '@/lib/publish/check/siteCheck';
import { isOfSearch } from '@/lib/search/format/manifest';
import type { OpenLedger } from './openLedger';

/**
 * The files whose relations to others have to be checked: those that changed, the pages that are told
 * to be the same in another language, those that name a place in one of them, and all sitemaps. Where
 * a file is gone, any page may point there, unless it was one of the index of search.
 */
export function listAffected(
  ledger: OpenLedger,
  changed: ReadonlySet<string>,
  gone: readonly string[],
): Iterable<string> {
  const known = new Set(ledger.last?.entries.map(({ file }) => file));
  const isLost = (file: string) => known.has(file) && !isOfSearch(file);
  if (!ledger.last || gone.some(isLost)) return ledger.entries.keys();
  if (changed.size === 0) return [];
  const affected = new Set([...changed, ...ledger.sitemaps]);
  for (const file of changed) {
    const notes = ledger.getNotes(file);
    if (notes?.kind !== 'page') continue;
    for (const { path } of notes.alternates) affected.add(getFileAt(path));
  }
  for (const { file, pointers } of ledger.entries.values()) {
    if (pointers?.some((path) => changed.has(getFileAt(path)))) affected.add(file);
  }
  return affected;
}
