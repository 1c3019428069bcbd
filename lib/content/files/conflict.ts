import { createFault, type Fault } from '@/lib/fault/fault';

/** The lines with which git marks both sides of what it could not merge, in their order. */
const marks = [/^<{7} /, /^={7}$/, /^>{7} /];

/** A conflict of a merge that nobody has settled, at its first line. One that is shown as code is none. */
export function findConflict(text: string, file: string): readonly Fault[] {
  let fence: string | undefined;
  let next = 0;
  let first = 0;
  for (const [place, line] of text.split('\n').entries()) {
    const [run] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined) fence = run;
    else if (run?.startsWith(fence)) fence = undefined;
    if (fence !== undefined || !marks[next]?.test(line)) continue;
    if (next === 0) first = place + 1;
    next += 1;
    if (next === marks.length) return [createFault('conflict-marker', { file, line: first })];
  }
  return [];
}
