import type { Fault } from '@/lib/fault/fault';
import type { Bitext } from '@/lib/translation/bitext/bitext';
import { checkFacts } from '@/lib/translation/facts/checkFacts';
import { checkNames } from '@/lib/translation/names/checkNames';
import type { Glossary } from '@/lib/translation/names/glossary';
import { alignBitext } from '@/lib/translation/pairing/alignBlocks';
import { checkPairing } from '@/lib/translation/pairing/checkPairing';
import { checkStaleness } from '@/lib/translation/pairing/checkStaleness';
import { checkTitles } from './checkTitles';

/** Runs every check that compares the two languages of an article. */
export function checkTranslation(bitext: Bitext, glossary: Glossary): readonly Fault[] {
  const alignment = alignBitext(bitext, glossary);
  return [
    ...checkPairing(bitext, glossary),
    ...checkStaleness(bitext),
    ...checkTitles(bitext, glossary),
    ...checkFacts(bitext, alignment),
    ...checkNames(bitext, alignment, glossary),
  ];
}
