import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getFingerprint } from '@/lib/archive/fingerprint';
import { createLeakCheck } from './check/leakCheck';
import { getLeakPatterns, type LeakPattern } from './check/leakPatterns';
import type { PageFault } from './check/pageFault';
import { isPicture } from './host/mediaTypes';
import type { Publication } from './publication';

/**
 * The faults of files that are kept though something has come to be unpublished since they were made,
 * and what that is by now. Whatever they say, the paper says in what is published, so that no more
 * than headlines and slugs can be leaks: files are read again only for new ones of these.
 */
export function checkKept(publication: Publication): {
  readonly faults: readonly PageFault[];
  readonly names: readonly string[];
} {
  const { archive, ledger, output, unpublished } = publication;
  const patterns = getLeakPatterns(archive, unpublished).filter(isName);
  const names = patterns.map(({ kind, text }) => getFingerprint(`${kind} ${text}`));
  const { last } = ledger;
  const known = new Set(last?.unpublished);
  const fresh = patterns.filter((_, place) => !known.has(names[place] ?? ''));
  if (!last || fresh.length === 0) return { faults: [], names };
  const check = createLeakCheck(archive, unpublished, fresh);
  const pieces = fresh.flatMap(({ text }) => getPieces(text)).map((piece) => Buffer.from(piece));
  const before = new Set(last.entries);
  const faults: PageFault[] = [];
  for (const entry of ledger.entries.values()) {
    if (!before.has(entry) || isPicture(entry.file)) continue;
    const bytes = readFileSync(join(output.workspace.out, entry.file));
    if (pieces.some((piece) => bytes.includes(piece))) faults.push(...check(entry.file, bytes));
  }
  return { faults, names };
}

function isName({ kind }: LeakPattern): boolean {
  return kind === 'slug' || kind === 'title';
}

/**
 * The longest word of each half of a text, or half a word: a file that has neither does not have the
 * text, though markup may part one of them. To look for them takes a thousandth of the time.
 */
function getPieces(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const units = words.length > 1 ? words : [...(words[0] ?? text)];
  const middle = Math.ceil(units.length / 2);
  const halves = [units.slice(0, middle), units.slice(middle)];
  if (words.length <= 1) return halves.map((half) => half.join('')).filter(Boolean);
  return halves.map((half) => half.reduce((one, two) => (two.length > one.length ? two : one)));
}
