import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { getUnit, isMoney, unitPatterns } from '@/lib/translation/facts/scan/units';
import { parseChineseNumber } from './number';

/** What 数百, 数十亿 are of, where it is money. */
const vagueMoney = new RegExp(`^(${unitPatterns.zh})`);

function readVague({ groups: [, , step = ''], text, end }: Match): RuleResult[] {
  const value = parseChineseNumber(`一${step}`.replace(/^一十/, '十'));
  const unit = getUnit(vagueMoney.exec(text.slice(end, end + 12))?.[1] ?? '');
  const measure = unit !== undefined && isMoney(unit) ? { unit } : {};
  return [
    {
      kind: 'vague',
      value,
      weight: 'weak',
      ...measure,
      others: [{ kind: 'number', value, ...measure }],
    },
  ];
}

function readBare(match: Match): RuleResult[] {
  const [, lead, step = '', unitWord] = match.groups;
  const value = parseChineseNumber(`一${step.replace(/[余多级]/g, '')}`.replace(/^一十/, '十'));
  const unit = unitWord === undefined ? undefined : getUnit(unitWord);
  const qualifier = getBareQualifier(lead ?? '', step);
  const measure = unit === undefined ? {} : { unit };
  return [
    {
      kind: 'number',
      value,
      ...measure,
      others: [{ kind: 'vague', value }],
      weight: 'weak',
      qualifier,
    },
  ];
}

function getBareQualifier(lead: string, step: string): RuleResult['qualifier'] {
  if (lead.includes('近')) return 'under';
  return /[余多逾超过破]/.test(lead + step) ? 'over' : undefined;
}

/** Orders of magnitude and round numbers without a numeral: 数百, 近万, 百余. */
export const chineseVague: readonly FactRule[] = [
  {
    pattern: '成[百千]上[千万]|千百万|数以[十百千万亿]+计',
    read: () => [{ kind: 'vague', value: 1000, weight: 'soft' }],
  },
  {
    pattern: '([数几]|(?<!以|早|晚)上|成)((?:十|百(?!分)|千(?!瓦|克|米)|万|亿)+)(?![数之])',
    read: readVague,
  },
  {
    pattern: `(近|将近|逾|超过|超|过|破|突破|约|达|接近|高达)([百千]?[万亿]+[余多级]?|[百千](?!分|瓦|克|米|年)[余多]?)(?!分|[之一二三])(${unitPatterns.zh})?`,
    read: readBare,
  },
  {
    pattern: `()((?:[百千]万?亿|[百十千]万|万亿|[百千万](?=[余多]))[余多级]?)(?![分之一二三四五])(${unitPatterns.zh})?`,
    read: readBare,
  },
];
