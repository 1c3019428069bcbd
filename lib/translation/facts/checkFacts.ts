import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';
import {
  type AlignedGroup,
  getGroupText,
  locateInGroup,
} from '@/lib/translation/bitext/alignedGroup';
import {
  type Bitext,
  type BitextSide,
  getOriginal,
  getTranslation,
  quote,
} from '@/lib/translation/bitext/bitext';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';
import type { FactMismatch } from '@/lib/translation/facts/compare/factMismatch';
import type { Fact } from '@/lib/translation/facts/lexer/fact';

/** Reports figures and dates that one language lacks or states differently. */
export function checkFacts(bitext: Bitext, alignment: readonly AlignedGroup[]): readonly Fault[] {
  const original = getOriginal(bitext);
  const translation = getTranslation(bitext);
  return alignment.flatMap((group) => {
    const mismatches = compareFacts(
      { text: getGroupText(group[original.language]), language: original.language },
      { text: getGroupText(group[translation.language]), language: translation.language },
      bitext.days,
    );
    return mismatches.map((mismatch) => createFactFault(group, original, translation, mismatch));
  });
}

function createFactFault(
  group: AlignedGroup,
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
  const location = locateFact(side, group, own);
  const { file, line } = locateFact(other, group, theirs);
  const place = { file, line };
  if (!hasBoth) {
    const values = { language: side.language, found: getText(own), ...place };
    return createFault(mismatch.isUnsure ? 'fact-unanswered' : 'fact-missing', location, values);
  }
  const facts = { [original.language]: mismatch.original, [side.language]: own };
  const values = {
    en: getText(facts.en),
    zh: getText(facts.zh),
    language: side.language,
    ...place,
  };
  return createFault(`fact-${reason}`, location, values);
}

function locateFact(side: BitextSide, group: AlignedGroup, fact: Fact | undefined): FilePlace {
  return locateInGroup(side, group[side.language], fact?.start ?? 0, fact?.end ?? 0);
}

function getText(fact: Fact | undefined): string {
  return quote(fact?.text ?? '');
}
