import type { FactKind } from '@/lib/translation/facts/scan/fact';
import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { getUnit, unitPatterns } from '@/lib/translation/facts/scan/units';
import { divide, parseChineseNumber } from './number';

/** Two numerals in a row that differ by one, or 三五, mean either: 两三秒, 七八十万元, 六七月份. */
const pairs = '一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九';

function readEither(match: Match, kind: FactKind = 'number', size = 1): RuleResult[] {
  const [, pair = '', step = '', unitWord] = match.groups;
  const unit = unitWord === undefined ? undefined : getUnit(unitWord);
  const measure = unit === undefined ? {} : { unit };
  return [...pair].map((digit) => {
    const value = divide(parseChineseNumber(`${digit}${step}`) * size, 1);
    return {
      kind,
      value,
      ...measure,
      weight: 'weak',
      others: [{ kind: 'vague', value: 10 ** Math.floor(Math.log10(value)) }],
    };
  });
}

/** Adjacent numerals of a Chinese text, before any rule reads them as one number. */
export const chineseAdjacent: readonly FactRule[] = [
  {
    pattern: `百分之(${pairs})(十)?(?![一二三四五六七八九])`,
    read: (match) => readEither(match, 'ratio', 0.01),
  },
  {
    pattern: `(${pairs})()成(?![功员为立本果长都绩熟])`,
    read: (match) => readEither(match, 'ratio', 0.1),
  },
  { pattern: `(${pairs})()月(?:份)?`, read: (match) => readEither(match, 'month') },
  {
    pattern: `(?<![第〇零一二三四五六七八九])(${pairs})(?:([十百千]?[万亿]|[十百千])(?![一二三四五六七八九零]))?(?:[多余])?(${unitPatterns.zh})`,
    read: (match) => readEither(match),
  },
  {
    pattern: `(?<![第〇零一二三四五六七八九])(${pairs})(?:([十百千]?[万亿]|[十百千])(?![一二三四五六七八九零])|(?=[级个名家人天岁次位分场条周小项种只头匹层点度套本台辆艘件户门处所声句句番回]))`,
    read: (match) => readEither(match),
  },
];
