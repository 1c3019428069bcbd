import type { Fault } from '@/lib/fault/fault';
import { checkNames } from '@/lib/translation/names/checkNames';
import type { Glossary } from '@/lib/translation/names/glossary';
import { checkHeads } from '@/lib/translation/pairing/checkHeads';
import { checkPairing } from '@/lib/translation/pairing/checkPairing';
import { checkStaleness } from '@/lib/translation/pairing/checkStaleness';
import { getBeads } from '@/lib/translation/pairing/getBeads';
import type { Bitext } from './bitext';
import { checkFacts } from './checkFacts';

/** All that can be told of an article's two languages by holding them against each other. */
export function checkTranslation(bitext: Bitext, glossary: Glossary): readonly Fault[] {
  const beads = getBeads(bitext, glossary);
  return [
    ...checkPairing(bitext, glossary),
    ...checkStaleness(bitext),
    ...checkHeads(bitext, glossary),
    ...checkFacts(bitext, beads),
    ...checkNames(bitext, beads, glossary),
  ];
}
