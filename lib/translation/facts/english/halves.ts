import type { FactRule } from '@/lib/translation/facts/scan/scanFacts';
import { getUnit } from '@/lib/translation/facts/scan/units';
import { word } from '@/lib/translation/facts/scan/word';
import { parseEnglishWords } from './number';
import { getEnglishQualifier } from './qualifier';

/** English words for halves, quarters and tenths that are no fractions of what follows. */
export const englishHalves: readonly FactRule[] = [
  word('\\bhal(?:ved|ving|ve)\\b', { kind: 'ratio', value: 0.5, weight: 'hinted' }),
  word('\\bhalf an hour\\b|\\bhalf-hour\\b', {
    kind: 'number',
    value: 0.5,
    unit: 'hour',
    weight: 'hinted',
  }),
  word('\\bhalf a day\\b', { kind: 'number', value: 0.5, unit: 'day', weight: 'hinted' }),
  word('\\bhalf a year\\b|\\bhalf-year(?:ly)?\\b', {
    kind: 'number',
    value: 0.5,
    unit: 'year',
    weight: 'weak',
    others: [{ kind: 'half', value: 1 }],
  }),
  word('\\bhalf[\\s-](?:a[\\s-])?decade\\b', {
    kind: 'number',
    value: 5,
    unit: 'year',
    weight: 'hinted',
  }),
  word('\\bhalf[\\s-](?:of )?(?:an?[\\s-]|one[\\s-])?per[\\s-]?cent\\b', {
    kind: 'ratio',
    value: 0.005,
  }),
  word('\\bhalf[\\s-](?:a[\\s-])?century\\b', {
    kind: 'number',
    value: 0.5,
    unit: 'century',
    weight: 'hinted',
  }),
  word('\\b(?:a )?quarter[\\s-](?:of a[\\s-])?century\\b', {
    kind: 'number',
    value: 25,
    unit: 'year',
    others: [{ kind: 'ratio', value: 0.25 }],
  }),
  word('\\b(?:a|another|(?:a )?single|(?:a )?full)[\\s-]percentage[\\s-]point\\b', {
    kind: 'ratio',
    value: 0.01,
    unit: 'point',
    weight: 'hinted',
  }),
  {
    pattern:
      '\\b(an?|one|two|three|four|five|six|seven|eight|nine|a few|several)[\\s-]tenths?[\\s-]of[\\s-]a[\\s-](?:percentage[\\s-])?point\\b',
    read: ({ groups: [, count = ''] }) => {
      const value = parseEnglishWords(count) / 1000;
      return /few|several/i.test(count) ? [] : [{ kind: 'ratio', value, unit: 'point' }];
    },
  },
  word('\\b(?:a )?quarter[\\s-](?:of an? )?(?:percentage[\\s-])?point\\b', {
    kind: 'ratio',
    value: 0.0025,
    unit: 'point',
  }),
  word('\\bhalf[\\s-](?:of )?(?:an?[\\s-])?(?:percentage[\\s-])?point\\b', {
    kind: 'ratio',
    value: 0.005,
    unit: 'point',
    weight: 'hinted',
    others: [{ kind: 'number', value: 0.5 }],
  }),
  word('\\b(?:year|18 months) and a half\\b', { kind: 'number', value: 1.5, unit: 'year' }),
  {
    pattern:
      '\\bhalf an? (yuan|dollar|euro|pound|rouble|ruble|rupee|kilometre|kilometer|mile|metre|meter|tonne|ton|hectare|acre|litre|liter)\\b',
    read: ({ groups: [, name = ''] }) => {
      const unit = getUnit(name);
      const measure = unit === undefined ? {} : { unit };
      return [{ kind: 'number', value: 0.5, ...measure, weight: 'hinted' }];
    },
  },
  {
    pattern:
      '\\b(?<!first |second |other |early |first-|second-)half\\b(?! (?:a|an|the|million|billion|dozen) (?:million|billion|trillion|dozen|hour|day|year|century)|[\\s-](?:million|billion|trillion|dozen|time|way|brother|sister|marathons?|mast|hearted\\w*|back)|-?time|-?way)',
    read: ({ text, start, end }) => [
      {
        kind: 'ratio',
        value: 0.5,
        weight: 'hinted',
        qualifier: getEnglishQualifier(text, start, end),
      },
    ],
  },
];
