import type { FactValue } from '@/lib/translation/facts/scan/fact';
import type { Match } from '@/lib/translation/facts/scan/scanFacts';
import { parseEnglishDigits } from './number';

/** What else a number may mean, `3.50` a time, `dozen` some ten: by its words and its unit. */
export function getEnglishOthers(
  match: Match,
  value: number,
  unit: string | undefined,
  sign: string | undefined,
): FactValue[] {
  const [, , digits, words = '', steps = '', unitWord = ''] = match.groups;
  if (/^pounds?$/i.test(unitWord)) return [{ kind: 'number', value, unit: 'lb' }];
  if (sign === '¥')
    return [
      { kind: 'number', value, unit: 'CNY' },
      { kind: 'number', value, unit: 'JPY' },
    ];
  if (/^\s?m$/i.test(steps) && sign === undefined && digits !== undefined) {
    return [{ kind: 'number', value: parseEnglishDigits(digits), unit: 'metre' }];
  }
  if (/^[\s-]points?\b/i.test(match.text.slice(match.end, match.end + 8)))
    return [{ kind: 'ratio', value: value / 100, unit: 'point' }];
  if (/^ degrees\b/i.test(match.text.slice(match.end, match.end + 8)))
    return ['celsius', 'fahrenheit'].map((scale) => ({ kind: 'number', value, unit: scale }));
  if (unit !== undefined) return getUnitOthers(value, unit, words + steps);
  if (steps === '' && /^\d{1,2}\.[0-5]\d$/.test(digits ?? ''))
    return [{ kind: 'time', value: getClockTime(digits ?? ''), unit: '12h' }];
  if (/dozen/i.test(words + steps)) return getDozens(value);
  return /^an?\s(?:hundred|thousand|million|billion)/i.test(words)
    ? [{ kind: 'vague', value }]
    : [];
}

/** Other units in which the other language may say a measure. */
function getUnitOthers(value: number, unit: string, words: string): FactValue[] {
  if (unit === 'cent')
    return [
      { kind: 'number', value: value / 100, unit: 'dollar' },
      { kind: 'number', value: value / 100, unit: 'EUR' },
    ];
  if (unit === 'celsius') return [{ kind: 'number', value, unit: 'cent' }];
  if (unit === 'penny') return [{ kind: 'number', value: value / 100, unit: 'GBP' }];
  if (unit === 'quarter' && value === 3) return [{ kind: 'ratio', value: 0.75 }];
  if (unit === 'week' && value === 52) return [{ kind: 'number', value: 1, unit: 'year' }];
  return /dozen/i.test(words) ? getDozens(value) : [];
}

function getDozens(value: number): FactValue[] {
  return [
    { kind: 'number', value: value - (value % 10) },
    { kind: 'vague', value: 10 },
  ];
}

/** 6.30 as some papers write half past six, in minutes. */
function getClockTime(written: string): number {
  const [hour = '', minute = ''] = written.split('.');
  return Number(hour) * 60 + Number(minute);
}
