import type { Fault } from '@/lib/fault/fault';
import { compareFacts, type FactMismatch } from '@/lib/translation/facts/compareFacts';
import type { Fact } from '@/lib/translation/facts/fact';
import type { Bead } from '@/lib/translation/pairing/alignBlocks';
import { getBeadText, locateInBead } from '@/lib/translation/pairing/beadText';
import { type Bitext, type BitextSide, getOriginal, getTranslation } from './bitext';
import { createTranslationFault } from './createTranslationFault';
import { quote } from './quote';
import type { Spot } from './spot';

/** Figures and dates that one language has and the other lacks or has otherwise. */
export function checkFacts(bitext: Bitext, beads: readonly Bead[]): readonly Fault[] {
  const original = getOriginal(bitext);
  const translation = getTranslation(bitext);
  return beads.flatMap((bead) => {
    const mismatches = compareFacts(
      { text: getBeadText(bead[original.language]), language: original.language },
      { text: getBeadText(bead[translation.language]), language: translation.language },
    );
    return mismatches.map((mismatch) => createFault(bead, original, translation, mismatch));
  });
}

function createFault(
  bead: Bead,
  original: BitextSide,
  translation: BitextSide,
  mismatch: FactMismatch,
): Fault {
  const { reason } = mismatch;
  const hasBoth = reason !== 'missing' && reason !== 'added';
  const isHere = hasBoth || reason === 'added';
  const own = isHere ? mismatch.translation : mismatch.original;
  const [side, other] = isHere ? [translation, original] : [original, translation];
  const theirs = isHere ? mismatch.original : mismatch.translation;
  const spot = locateFact(side, bead, own);
  const { file, line } = locateFact(other, bead, theirs);
  const place = { file, line };
  if (!hasBoth) {
    const values = { language: side.language, found: getText(own), ...place };
    return createTranslationFault('fact-missing', spot, values);
  }
  const facts = { [original.language]: mismatch.original, [side.language]: own };
  const values = {
    en: getText(facts.en),
    zh: getText(facts.zh),
    language: side.language,
    ...place,
  };
  return createTranslationFault(`fact-${reason}`, spot, values);
}

function locateFact(side: BitextSide, bead: Bead, fact: Fact | undefined): Spot {
  return locateInBead(side, bead[side.language], fact?.start ?? 0, fact?.end ?? 0);
}

function getText(fact: Fact | undefined): string {
  return quote(fact?.text ?? '');
}
