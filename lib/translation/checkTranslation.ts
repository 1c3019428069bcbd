import type { Fault } from '@/lib/fault/fault';
import type { Bitext } from '@/lib/translation/bitext/bitext';
import { checkFacts } from '@/lib/translation/facts/checkFacts';
import { checkNames } from '@/lib/translation/names/checkNames';
import type { Glossary } from '@/lib/translation/names/glossary';
import { alignBitext } from '@/lib/translation/pairing/alignBlocks';
import { checkLengths } from '@/lib/translation/pairing/checkLengths';
import { checkPairing } from '@/lib/translation/pairing/checkPairing';
import { checkPulledSentences } from '@/lib/translation/pairing/checkPulledSentences';
import { checkStaleness } from '@/lib/translation/pairing/checkStaleness';
import { checkLeftovers } from '@/lib/translation/wording/checkLeftovers';
import { checkSense } from '@/lib/translation/wording/checkSense';
import { checkUntranslated } from '@/lib/translation/wording/checkUntranslated';
import { checkTitles } from './checkTitles';

/** Runs every check that compares the two languages of an article. */
export function checkTranslation(bitext: Bitext, glossary: Glossary): readonly Fault[] {
  const alignment = alignBitext(bitext, glossary);
  return [
    ...checkPairing(bitext, glossary),
    ...checkPulledSentences(bitext),
    ...checkLengths(bitext, alignment),
    ...checkStaleness(bitext),
    ...checkTitles(bitext, glossary),
    ...checkFacts(bitext, alignment),
    ...checkNames(bitext, alignment, glossary),
    ...checkUntranslated(bitext, alignment),
    ...checkSense(bitext, alignment),
    ...checkLeftovers(bitext),
  ];
}
