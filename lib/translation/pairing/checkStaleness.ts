import { createFault, type Fault } from '@/lib/fault/fault';
import { locateBlock } from '@/lib/translation/bitext/alignedGroup';
import { type Bitext, getOriginal, getTranslation, quote } from '@/lib/translation/bitext/bitext';
import { compareHashes, type HashChange } from './compareHashes';

/**
 * Checks each block of a recorded translation against the block of the original from which it
 * was made. A translation that was never recorded can’t be checked, nor one that stands beside
 * its original in `bilingual.md`.
 */
export function checkStaleness(bitext: Bitext): readonly Fault[] {
  const { translates } = getTranslation(bitext);
  if (bitext.original === undefined || translates === undefined) return [];
  const current = getOriginal(bitext).blocks.map((block) => block.hash);
  return compareHashes(translates, current).map((change) =>
    createStaleFault(bitext, translates, change),
  );
}

function createStaleFault(bitext: Bitext, recorded: readonly string[], change: HashChange): Fault {
  const original = getOriginal(bitext);
  const translation = getTranslation(bitext);
  const is = change.kind === 'removed' ? undefined : original.blocks[change.is];
  const place = change.kind === 'added' ? change.after - 1 : change.was;
  const block = translation.blocks[Math.max(0, Math.min(place, translation.blocks.length - 1))];
  const location = locateBlock(translation, block);
  const values = {
    slug: bitext.slug,
    file: original.file,
    line: is?.line ?? 1,
    text: quote(is?.text ?? ''),
    own: quote(block?.text ?? ''),
    /** For looking up the former wording in git. */
    was: change.kind === 'added' ? '' : (recorded[change.was] ?? ''),
    is: is?.hash ?? '',
  };
  return createFault(rules[change.kind], location, values);
}

const rules = {
  changed: 'stale-changed',
  added: 'stale-missing',
  removed: 'stale-extra',
  moved: 'stale-moved',
} as const;
