import type { Fault } from '@/lib/fault/fault';
import type { Bitext } from '@/lib/translation/bitext';
import { createTranslationFault } from '@/lib/translation/createTranslationFault';
import type { Bead } from '@/lib/translation/pairing/alignBlocks';
import { getBeadText, locateInBead } from '@/lib/translation/pairing/beadText';
import type { TranslationRule } from '@/lib/translation/translationRules';
import { compareNames, type NameDifference } from './compareNames';
import type { Glossary } from './glossary';

const rules = {
  missing: 'name-missing',
  variant: 'name-variant',
  otherwise: 'name-otherwise',
} as const satisfies Readonly<Record<NameDifference['kind'], TranslationRule>>;

/** Topics that one language names and the other doesn't, or names otherwise than the glossary allows. */
export function checkNames(
  { sides }: Bitext,
  beads: readonly Bead[],
  glossary: Glossary,
): readonly Fault[] {
  return beads.flatMap((bead) => {
    const texts = { en: getBeadText(bead.en), zh: getBeadText(bead.zh) };
    return compareNames(glossary, texts).map((difference) => {
      const { kind, topic, language, name, start, other, otherStart } = difference;
      const otherLanguage = language === 'en' ? 'zh' : 'en';
      const isThere = kind !== 'missing';
      const side = sides[isThere ? otherLanguage : language];
      const [from, length] = isThere ? [otherStart, other.length] : [start, name.length];
      const spot = locateInBead(side, bead[side.language], from, from + length);
      const place = sides[isThere ? language : otherLanguage];
      return createTranslationFault(rules[kind], spot, {
        language,
        name,
        other,
        topic: topic.id,
        expected: topic.name[otherLanguage],
        file: place.file,
        line: bead[place.language][0]?.line ?? 1,
      });
    });
  });
}
