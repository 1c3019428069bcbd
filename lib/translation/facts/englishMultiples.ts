import type { Rule } from './scanFacts';
import { word } from './word';

/** English words for so many times as much. */
export const englishMultiples: readonly Rule[] = [
  word('\\b(?:more|less|fewer) than doubl(?:ed|es?|ing)\\b|\\bdoubl(?:ed|ing|es)\\b', {
    kind: 'multiple',
    value: 2,
  }),
  word(
    '\\bdouble\\b(?! (?:digits?|figures?|standards?|gold|murder|world|olympic|bill|act|life|bed|room|agent)|-)',
    { kind: 'multiple', value: 2, weight: 'hinted', others: [{ kind: 'number', value: 2 }] },
  ),
  word('\\btwofold\\b', { kind: 'multiple', value: 2, others: [{ kind: 'multiple', value: 3 }] }),
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
  word('\\b(threefold)\\b', {
    kind: 'multiple',
    value: 3,
    others: [{ kind: 'multiple', value: 4 }],
  }),
  word('\\b(fourfold)\\b', {
    kind: 'multiple',
    value: 4,
    others: [{ kind: 'multiple', value: 5 }],
  }),
  word('\\b(fivefold)\\b', {
    kind: 'multiple',
    value: 5,
    others: [{ kind: 'multiple', value: 6 }],
  }),
  word('\\b(sixfold)\\b', { kind: 'multiple', value: 6, others: [{ kind: 'multiple', value: 7 }] }),
  word('\\b(eightfold)\\b', {
    kind: 'multiple',
    value: 8,
    others: [{ kind: 'multiple', value: 9 }],
  }),
  word('\\b(tenfold)\\b', {
    kind: 'multiple',
    value: 10,
    others: [{ kind: 'multiple', value: 11 }],
  }),
  word('\\bhundredfold\\b', {
    kind: 'multiple',
    value: 100,
    others: [{ kind: 'multiple', value: 101 }],
  }),
];
