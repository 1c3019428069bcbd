import type { FactRule } from '@/lib/translation/facts/scan/scanFacts';
import { word } from '@/lib/translation/facts/scan/word';

const folds = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
  (name, place) => [name, place + 2] as const,
);

/** English words for so many times as much. */
export const englishMultiples: readonly FactRule[] = [
  word('\\b(?:more|less|fewer) than doubl(?:ed|es?|ing)\\b|\\bdoubl(?:ed|ing|es)\\b', {
    kind: 'multiple',
    value: 2,
  }),
  word(
    '\\bdouble\\b(?! (?:digits?|figures?|standards?|gold|murder|world|olympic|bill|act|life|bed|room|agent)|-)',
    { kind: 'multiple', value: 2, weight: 'hinted', others: [{ kind: 'number', value: 2 }] },
  ),
  word('\\b(?:twice)\\b', {
    kind: 'multiple',
    value: 2,
    weight: 'hinted',
    others: [{ kind: 'number', value: 2 }],
  }),
  word('\\b(?:tripl(?:ed|ing)|trebl(?:ed|ing))\\b', { kind: 'multiple', value: 3 }),
  word('\\b(?:triple|treble|thrice)s?\\b(?!-| (?:jump|axel|crown|digits?))', {
    kind: 'multiple',
    value: 3,
    weight: 'hinted',
    others: [{ kind: 'number', value: 3 }],
  }),
  word('\\bquadrupl(?:ed|es?|ing)\\b', { kind: 'multiple', value: 4 }),
  word('\\bquintupl(?:ed|es?|ing)\\b', { kind: 'multiple', value: 5 }),
  ...[...folds, ['hundred', 100] as const].map(([name, value]) =>
    // Growth by it is one more.
    word(`\\b${name}fold\\b`, {
      kind: 'multiple',
      value,
      others: [{ kind: 'multiple', value: value + 1 }],
    }),
  ),
];
