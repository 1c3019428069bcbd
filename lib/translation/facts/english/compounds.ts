import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { getUnit } from '@/lib/translation/facts/scan/units';
import { getMagnitude, parseEnglishCount } from './number';

/** 4x100m: a relay, a screen, a box. */
function readProduct({ groups: [, factors = '', unitWord = ''] }: Match): RuleResult[] {
  const unit = unitWord === 'm' ? 'metre' : getUnit(unitWord);
  const measure = unit === undefined ? {} : { unit };
  return factors.split(/[x×]/).map((factor) => {
    const value = Number(factor);
    return {
      kind: 'number',
      value,
      others: [{ kind: 'number', value, ...measure }],
      weight: 'weak',
    };
  });
}

const small = 'one|two|three|four|five|six|seven|eight|nine';

/** Three or four hundred: the step is of both. */
function readEither({ groups: [, low = '', high = '', step = ''] }: Match): RuleResult[] {
  return [low, high].map((count) => ({
    kind: 'number',
    value: parseEnglishCount(count) * getMagnitude(step),
    weight: 'hinted',
  }));
}

/** Figures of several parts in an English text: old years, years in words, alternatives, products. */
export const englishCompounds: readonly FactRule[] = [
  {
    pattern: `\\b(\\d+(?:\\.\\d+)?(?:\\s?[x×]\\s?\\d+(?:\\.\\d+)?)+)(?:\\s?(m|cm|mm|km|metres?|meters?|pixels?)(?![a-z\\d]))?`,
    read: readProduct,
  },
  {
    pattern: '\\b(\\d{1,4})\\s?B\\.?C\\b\\.?(?:E\\b\\.?)?',
    read: ({ groups: [, year] }) => [{ kind: 'year', value: Number(year) }],
  },
  {
    pattern:
      '\\b(eighteen|nineteen|twenty)[\\s-]((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b',
    read: ({ groups: [, century = '', year = ''] }) => [
      { kind: 'year', value: parseEnglishCount(century) * 100 + parseEnglishCount(year) },
    ],
  },
  {
    pattern: `\\b(${small}) (?:or|to) (${small}) (hundred|thousand|million|billion)\\b`,
    read: readEither,
  },
];
