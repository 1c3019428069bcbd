import { createFault, type Fault } from '@/lib/fault/fault';
import type { Rule } from '@/lib/fault/rules';
import {
  type AlignedGroup,
  getGroupText,
  locateInGroup,
} from '@/lib/translation/bitext/alignedGroup';
import type { Bitext } from '@/lib/translation/bitext/bitext';
import { compareNames } from './compareNames';
import { type Glossary, getEntryPlace } from './glossary';
import type { NameDifference } from './mention';

const rules = {
  missing: 'name-missing',
  variant: 'name-variant',
  otherwise: 'name-otherwise',
  country: 'name-country',
} as const satisfies Readonly<Record<NameDifference['kind'], Rule>>;

/** Reports topics that one language names and the other omits, misspells or replaces. */
export function checkNames(
  { sides }: Bitext,
  alignment: readonly AlignedGroup[],
  glossary: Glossary,
): readonly Fault[] {
  const article = [sides.en.title, sides.en.summary, getGroupText(sides.en.blocks)].join('\n');
  return alignment.flatMap((group) => {
    const texts = { en: getGroupText(group.en), zh: getGroupText(group.zh) };
    return compareNames(glossary, texts, article).map((difference) => {
      const { kind, topic, language, name, start, other, otherStart } = difference;
      const otherLanguage = language === 'en' ? 'zh' : 'en';
      const isThere = other !== '';
      const side = sides[isThere ? otherLanguage : language];
      const [from, length] = isThere ? [otherStart, other.length] : [start, name.length];
      const location = locateInGroup(side, group[side.language], from, from + length);
      const place = sides[isThere ? language : otherLanguage];
      return createFault(rules[kind], location, {
        language,
        name,
        other,
        entry: getEntryPlace(topic),
        expected: topic.name[otherLanguage],
        file: place.file,
        line: group[place.language][0]?.line ?? 1,
      });
    });
  });
}
