import type { Fault } from '@/lib/content/fault';
import type { Bitext } from './bitext';
import { checkFacts } from './checkFacts';
import { checkHeads } from './checkHeads';
import { checkNames } from './checkNames';
import { checkPairing } from './checkPairing';
import { checkStaleness } from './checkStaleness';
import { getBeads } from './getBeads';
import type { Glossary } from './glossary';

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
