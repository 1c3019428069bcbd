import type { FactRule } from '@/lib/translation/facts/scan/scanFacts';
import { word } from '@/lib/translation/facts/scan/word';
import { englishHalves } from './halves';
import { englishMultiples } from './multiples';
import { getMagnitude } from './number';

const tens = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** English words that hold a value of their own. */
export const englishWordFacts: readonly FactRule[] = [
  word('\\ba year (?:ago|earlier|before|prior)\\b', {
    kind: 'relative',
    value: -1,
    unit: 'year',
    weight: 'soft',
    others: [{ kind: 'number', value: 1, unit: 'year' }],
  }),
  word('\\ba month (?:ago|earlier|before|prior)\\b', {
    kind: 'relative',
    value: -1,
    unit: 'month',
    weight: 'soft',
    others: [{ kind: 'number', value: 1, unit: 'month' }],
  }),
  word('\\b(?:the )?year before last\\b', {
    kind: 'relative',
    value: -2,
    unit: 'year',
    weight: 'weak',
  }),
  word('\\b(?:the )?year after next\\b', {
    kind: 'relative',
    value: 2,
    unit: 'year',
    weight: 'weak',
  }),
  word('\\btwo years ago\\b', {
    kind: 'number',
    value: 2,
    unit: 'year',
    others: [{ kind: 'relative', value: -2, unit: 'year' }],
  }),
  word('\\bthe (?:year|month|week) (?:before|earlier)\\b', {
    kind: 'relative',
    value: -1,
    unit: 'year',
    weight: 'soft',
    others: [{ kind: 'relative', value: -1, unit: 'month' }],
  }),
  word('\\b(?:around|round)[\\s-]the[\\s-]clock\\b', {
    kind: 'number',
    value: 24,
    unit: 'hour',
    weight: 'soft',
  }),
  word('\\byesterday\\b', { kind: 'relative', value: -1, unit: 'day', weight: 'weak' }),
  word('\\blast night\\b', { kind: 'relative', value: -1, unit: 'day', weight: 'soft' }),
  word('\\b(?:today|tonight)\\b', { kind: 'relative', value: 0, unit: 'day', weight: 'weak' }),
  word('\\bthe day before yesterday\\b', {
    kind: 'relative',
    value: -2,
    unit: 'day',
    weight: 'weak',
  }),
  word('\\bthe day after tomorrow\\b', { kind: 'relative', value: 2, unit: 'day', weight: 'weak' }),
  word('\\btomorrow\\b', { kind: 'relative', value: 1, unit: 'day', weight: 'weak' }),
  word('\\b(?:noon|midday)\\b', { kind: 'time', value: 720, weight: 'weak' }),
  word('\\bmidnight\\b', { kind: 'time', value: 0, weight: 'weak' }),
  ...englishMultiples,
  ...englishHalves,
  word('\\bdozen\\b(?! eggs)', {
    kind: 'number',
    value: 12,
    weight: 'weak',
  }),
  ...['hundred', 'thousand', 'million', 'billion'].map((name) =>
    word(`\\b(?:each|every) ${name}\\b`, {
      kind: 'number',
      value: getMagnitude(name),
      weight: 'weak',
    }),
  ),
  word('\\bboth\\b', { kind: 'number', value: 2, weight: 'soft' }),
  word('\\b(?:pair|couple|twins?|duo|dual|either|neither|bilateral|brace)\\b', {
    kind: 'number',
    value: 2,
    weight: 'soft',
  }),
  word('\\b(?:trio|trilateral|tripartite|hat-trick|three-way)\\b', {
    kind: 'number',
    value: 3,
    weight: 'soft',
  }),
  word('\\bquart(?:et)\\b', { kind: 'number', value: 4, weight: 'soft' }),
  word('\\bquarter-?final(?:s|ists?)?\\b', {
    kind: 'number',
    value: 8,
    weight: 'soft',
    others: [{ kind: 'ratio', value: 0.25 }],
  }),
  word('\\bsemi-?final(?:s|ists?)?\\b', { kind: 'number', value: 4, weight: 'soft' }),
  word('\\brunners?-up\\b|\\bsilver\\b', { kind: 'ordinal', value: 2, weight: 'soft' }),
  word('\\bbronze\\b', { kind: 'ordinal', value: 3, weight: 'soft' }),
  word('\\bfortnight\\b', { kind: 'number', value: 2, unit: 'week', weight: 'hinted' }),
  word('\\bcentenn?(?:ary|ial)\\b|\\bcentury-old\\b', {
    kind: 'number',
    value: 100,
    unit: 'year',
    weight: 'weak',
  }),
  word('\\bgolden (?:jubilee|wedding)\\b', {
    kind: 'number',
    value: 50,
    unit: 'year',
    weight: 'soft',
  }),
  word('\\bsilver (?:jubilee|wedding)\\b', {
    kind: 'number',
    value: 25,
    unit: 'year',
    weight: 'soft',
  }),
  word('\\bdiamond (?:jubilee|wedding)\\b', {
    kind: 'number',
    value: 60,
    unit: 'year',
    weight: 'soft',
  }),
  word('\\bplatinum (?:jubilee|wedding)\\b', {
    kind: 'number',
    value: 70,
    unit: 'year',
    weight: 'soft',
  }),
  word('\\bbicentenn?(?:ary|ial)\\b', { kind: 'number', value: 200, unit: 'year' }),
  word('\\bbiennial\\b', { kind: 'number', value: 2, unit: 'year', weight: 'soft' }),
  word('\\bquadrennial\\b', { kind: 'number', value: 4, unit: 'year', weight: 'soft' }),
  word(
    '\\b(?:a|the (?:past|last|next|coming)|last|past|next|per|every|each) decade\\b|\\bdecade-(?:long|old)\\b',
    { kind: 'number', value: 10, unit: 'year', weight: 'weak' },
  ),
  word('\\b(?:the|this) decade\\b', {
    kind: 'relative',
    value: 0,
    unit: 'decade',
    weight: 'soft',
    others: [{ kind: 'number', value: 10, unit: 'year' }],
  }),
  word('\\b(?:for )?decades\\b(?<!(?:two|three|four|five|six|seven|eight|nine|\\d) decades)', {
    kind: 'vague',
    value: 10,
    weight: 'soft',
  }),
  word('\\ba century\\b', { kind: 'number', value: 100, unit: 'year', weight: 'weak' }),
  word('\\bmillenni(?:um|a)\\b', { kind: 'number', value: 1000, unit: 'year', weight: 'soft' }),
  word('\\bmultimillion\\b|\\bmulti-million\\b', { kind: 'vague', value: 1e6, weight: 'weak' }),
  word('\\bmultibillion\\b|\\bmulti-billion\\b', { kind: 'vague', value: 1e9, weight: 'weak' }),
  ...tens.map((name, index) =>
    word(`\\b${name}\\b`, {
      kind: 'decade',
      value: (index + 2) * 10,
      weight: 'weak',
      others: [{ kind: 'number', value: (index + 2) * 10 }],
    }),
  ),
  word('\\bFive-Year Plans?\\b', { kind: 'number', value: 5, unit: 'year', weight: 'soft' }),
];
