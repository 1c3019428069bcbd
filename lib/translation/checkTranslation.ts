import type { Fault } from '@/lib/fault/fault';
import type { Bitext } from '@/lib/translation/bitext/bitext';
import { checkFacts } from '@/lib/translation/facts/checkFacts';
import { checkNames } from '@/lib/translation/names/checkNames';
import type { Glossary } from '@/lib/translation/names/glossary';
import { alignBitext } from '@/lib/translation/pairing/alignBlocks';
import { checkPairing } from '@/lib/translation/pairing/checkPairing';
import { checkStaleness } from '@/lib/translation/pairing/checkStaleness';
import { checkHeads } from './checkHeads';

/** All that can be told of an article's two languages by holding them against each other. */
export function checkTranslation(bitext: Bitext, glossary: Glossary): readonly Fault[] {
  const alignment = alignBitext(bitext, glossary);
  return [
    ...checkPairing(bitext, glossary),
    ...checkStaleness(bitext),
    ...checkHeads(bitext, glossary),
    ...checkFacts(bitext, alignment),
    ...checkNames(bitext, alignment, glossary),
  ];
}
