import type { Fact, FactValue } from '@/lib/translation/facts/lexer/fact';
import { isMoney } from '@/lib/translation/facts/units/units';

const link = /^\s?(?:-|—{1,2}|~|～|to|and|or|through|至|到|和|或|、|及)\s?$/;

/**
 * Gives the first end of a range what only its last end says: in `5 to 10 million` the five
 * may be millions, in `5-10%` a percentage, in `2021 至 2023 年` a year. Changes the list.
 */
export function joinRanges(facts: Fact[], text: string): void {
  for (let index = facts.length - 2; index >= 0; index -= 1) {
    const first = facts[index];
    const last = facts[index + 1];
    if (
      first === undefined ||
      last === undefined ||
      (first.kind === last.kind && first.unit === last.unit && last.value < 1000)
    )
      continue;
    if (!isBare(first) || !link.test(text.slice(first.end, last.start))) continue;
    const reading = getSharedReading(first, last);
    if (reading !== undefined) facts[index] = { ...first, others: [...first.others, reading] };
    if (isMoney(first.unit) && last.kind === 'number' && last.unit === undefined)
      facts[index + 1] = { ...last, ...getUnitOf(first) };
  }
}

function getUnitOf({ unit }: Fact): { unit?: string } {
  return unit === undefined ? {} : { unit };
}

/** A number that nothing was said of; money keeps its sign but may lack its magnitude. */
function isBare(fact: Fact): boolean {
  return (fact.kind === 'number' || fact.kind === 'year') && fact.value < 10_000;
}

function getSharedReading(first: Fact, last: Fact): FactValue | undefined {
  const { value } = first;
  if (last.kind === 'ratio') {
    const unit = last.unit === undefined ? {} : { unit: last.unit };
    return { kind: 'ratio', value: Number((value * getScale(last)).toPrecision(12)), ...unit };
  }
  if (last.kind === 'number') {
    const unit = last.unit ?? first.unit;
    return {
      kind: 'number',
      value: value * getScale(last),
      ...(unit === undefined ? {} : { unit }),
    };
  }
  if (last.kind === 'time' && value <= 12)
    return { kind: 'time', value: value * 60 + (last.value >= 720 ? 720 : 0), unit: '12h' };
  return isCalendar(last) ? { kind: last.kind, value } : undefined;
}

function isCalendar({ kind }: Fact): boolean {
  return ['year', 'month', 'day', 'ordinal', 'multiple', 'quarter'].includes(kind);
}

/** By how much the words after the digits multiply them: 10 million, 10 %, 1000 万. */
function getScale(fact: Fact): number {
  if (fact.kind === 'ratio' && /基点|basis|bps/i.test(fact.text)) return 0.0001;
  if (fact.kind === 'ratio') return fact.text.includes('成') ? 0.1 : 0.01;
  const digits = fact.text.match(/\d+(?:,\d{3})*(?:\.\d+)?/)?.[0];
  return digits === undefined ? 1 : fact.value / Number(digits.replace(/,/g, '')) || 1;
}
