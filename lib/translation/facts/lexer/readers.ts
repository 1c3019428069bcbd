import type { FactDraft, FactValue, Weight } from './fact';
import { type Match, number } from './rule';

/** Readers of what both languages write in the same way. */

/** 3/4; undefined where it is a name or a date. */
export function readSlashShare(match: Match): readonly FactDraft[] | undefined {
  const [part = 0, whole = 1] = [match.number('part', 'digits'), match.number('whole', 'digits')];
  if (part > 9 || whole > 99 || whole === 0) return undefined;
  return [{ kind: 'ratio', value: part / whole, others: [{ kind: 'number', value: part }] }];
}

/** 2-0 as the two numbers that it may also be, and as what a game ended with. */
export function readScore(match: Match): readonly FactDraft[] | undefined {
  const numbers = ['first', 'second'].map((label) => match.number(label, 'digits') ?? 0);
  const isGlued = match.first?.gap !== ' ' && /^[-.,:$€£^]$/.test(match.before()?.word ?? '');
  if (isGlued) return undefined;
  if (numbers.some((value) => value > 999 || !Number.isInteger(value))) return undefined;
  const drafts = numbers.map(
    (value): FactDraft => ({ kind: 'number', value, weight: value > 1 ? 'strong' : 'soft' }),
  );
  const value = Math.max(...numbers) * 1000 + Math.min(...numbers);
  return [...drafts, { kind: 'score', value, weight: 'weak' }];
}

/** 17:05:09 after a date; else how long a race took: 2:01:09, 1:45.32. */
export function readClock(match: Match): readonly FactDraft[] | undefined {
  const [hours, minutes = 0, seconds = 0] = ['hours', 'minutes', 'seconds'].map((label) =>
    match.number(label, 'digits'),
  );
  const written = match.written(match.get('seconds'));
  if (!/^\d\d(?:\.\d+)?$/.test(written)) return undefined;
  if (hours === undefined && !written.includes('.')) return undefined;
  if (hours !== undefined && isDated(match))
    return [{ kind: 'time', value: hours * 60 + minutes + seconds / 60 }];
  return [number(hours ?? 0, 'hour'), number(minutes, 'minute'), number(seconds, 'second')].filter(
    ({ value }) => value > 0,
  );
}

/** Whether a date stands right before: 2024-11-02 17:05:30. */
function isDated(match: Match): boolean {
  const last = match.before(match.before()?.word === 't' ? 2 : 1);
  const isDay = last !== undefined && ('day' in last.tags || last.word === '日');
  return isDay && [3, 4, 5, 6].some((steps) => 'year' in (match.before(steps)?.tags ?? {}));
}

/** 1630 GMT. */
export function readMilitaryTime(match: Match): readonly FactDraft[] | undefined {
  const written = match.written(match.get('number'));
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(written) ?? [];
  if (hour === undefined) return undefined;
  return [{ kind: 'time', value: Number(hour) * 60 + Number(minute), weight: 'weak' }];
}

/** January to October is ten months, of which the other language may name the last alone. */
export function readMonths(match: Match): readonly FactDraft[] {
  const [start = 0, end = 0] = [match.number('from', 'month'), match.number('month')];
  const weight: Weight = 'hinted';
  const others: FactValue[] = [number(end - start + 1, 'month')];
  if (start === 1 && end === 6) others.push({ kind: 'half', value: 1 });
  if (end - start === 2 && end % 3 === 0) others.push({ kind: 'quarter', value: end / 3 });
  return [
    { kind: 'month', value: start, weight: start === 1 ? 'weak' : weight },
    { kind: 'month', value: end, weight, others },
  ];
}

/** 2028-34, the season 2024-25: the second year in short. */
export function readShortYears(match: Match): readonly FactDraft[] | undefined {
  const first = match.number('year') ?? 0;
  const short = match.number('last', 'digits') ?? 0;
  if (match.written(match.get('last')).length !== 2) return undefined;
  return [first, first - (first % 100) + short].map((value) => ({
    kind: 'year',
    value,
    others: [{ kind: 'number', value: value === first ? value : short }],
  }));
}

/** Per cent, per mille, points and basis points; `value` has its sign. */
export function readShare(match: Match, value: number): readonly FactDraft[] {
  if (value === 0) return [{ kind: 'ratio', value, weight: 'soft' }];
  const share = match.word('percent') ?? '';
  const whole = { basis: 10_000, mille: 1000 }[share] ?? 100;
  const isPoint = share === 'point' || share === 'basis';
  const part = Number((value / whole).toPrecision(12));
  return [{ kind: 'ratio', value: part, ...(isPoint && { unit: 'point' }) }];
}
