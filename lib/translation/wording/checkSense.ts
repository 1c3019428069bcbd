import { createFault, type Fault } from '@/lib/fault/fault';
import {
  type AlignedGroup,
  getGroupText,
  locateInGroup,
} from '@/lib/translation/bitext/alignedGroup';
import { type Bitext, getTranslation } from '@/lib/translation/bitext/bitext';
import { findLostNegations } from './negation';
import { findContradictions } from './opposites';

/** Reports sentences that say “not”, or the opposite, in one language only. Both are questions. */
export function checkSense(bitext: Bitext, alignment: readonly AlignedGroup[]): readonly Fault[] {
  return alignment.flatMap((group) => {
    const texts = { en: getGroupText(group.en), zh: getGroupText(group.zh) };
    return [
      ...findLostNegations(texts).map(({ language, word, start }) => {
        const place = locateInGroup(
          bitext.sides[language],
          group[language],
          start,
          start + word.length,
        );
        const other = language === 'en' ? 'zh' : 'en';
        const { file } = bitext.sides[other];
        const line = group[other][0]?.line ?? 1;
        return createFault('negation', place, { language, word, file, line });
      }),
      ...findContradictions(texts).map(({ en, zh, starts }) => {
        const { language } = getTranslation(bitext);
        const [other, word] = language === 'en' ? (['zh', en] as const) : (['en', zh] as const);
        const start = starts[language];
        const place = locateInGroup(
          bitext.sides[language],
          group[language],
          start,
          start + word.length,
        );
        const { file } = bitext.sides[other];
        return createFault('opposite', place, { en, zh, file, line: group[other][0]?.line ?? 1 });
      }),
    ];
  });
}
