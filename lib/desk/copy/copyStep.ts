import type { CopyFault, CopyRule } from './copyFault';
import { maskMarkdown } from './maskMarkdown';

/** Finds faults of one kind in a text, each on one line, none overlapping another. */
export type CopyStep = (text: string) => readonly CopyFault[];

/** The faults that a pattern finds; it carries the flag `g`. Without a fix, only an editor can say what belongs there. */
export function createStep(
  rule: CopyRule,
  pattern: RegExp,
  fix?: (found: string) => string,
): CopyStep {
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      rule,
      start: index,
      end: index + found.length,
      ...(fix && { fix: fix(found) }),
    }));
}

/** A character of the source, what it has become, by which rule, and as much of that as is prose. */
interface Cell {
  readonly written: string;
  readonly text: string;
  readonly prose: string;
  readonly rule?: CopyRule;
}

/** Three rounds are usual; more would mean that two steps undo each other. */
const mostRounds = 10;

/**
 * What the steps that a text needs find in its prose, in the order of their places. They are taken again
 * and again until none changes anything, and what is prose is asked anew each time, so that a text with
 * all of its faults fixed has no more that can be fixed.
 */
export function takeSteps(
  source: string,
  getSteps: (prose: string) => readonly CopyStep[],
): readonly CopyFault[] {
  let cells: readonly Cell[] = source
    .split('')
    .map((written) => ({ written, text: written, prose: written }));
  for (let round = 0; round < mostRounds; round += 1) {
    const before = render(cells, 'text');
    const prose = maskMarkdown(before);
    if (prose === undefined) return [];
    cells = setProse(cells, prose);
    for (const step of getSteps(prose)) cells = takeStep(cells, step);
    if (render(cells, 'text') === before) break;
  }
  const fixed = getChanges(cells);
  const told = getTold(cells, getSteps).filter(
    ({ start, end }) => !fixed.some((other) => start < other.end && end > other.start),
  );
  return [...fixed, ...told].toSorted((a, b) => a.start - b.start);
}

function render(cells: readonly Cell[], of: 'text' | 'prose'): string {
  return cells.map((cell) => cell[of]).join('');
}

function setProse(cells: readonly Cell[], prose: string): readonly Cell[] {
  let end = 0;
  return cells.map((cell) => {
    const start = end;
    end += cell.text.length;
    return { ...cell, prose: prose.slice(start, end) };
  });
}

/** For each character of the present text, the place of the cell that it is in. */
function getOwners(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap(({ text }, place) => Array.from({ length: text.length }, () => place));
}

function takeStep(cells: readonly Cell[], step: CopyStep): readonly Cell[] {
  const faults = step(render(cells, 'prose')).filter(({ fix }) => fix !== undefined);
  if (faults.length === 0) return cells;
  const owners = getOwners(cells);
  const changed = [...cells];
  for (const { rule, start, end, fix = '' } of faults) {
    const first = owners[start] ?? 0;
    for (let place = first; place <= (owners[end - 1] ?? first); place += 1) {
      const { written = '' } = cells[place] ?? {};
      const text = place === first ? fix : '';
      changed[place] = { written, text, prose: text, rule };
    }
  }
  return changed;
}

/** Neighbours that changed are one fault; that a space goes along with a mark is not worth a word. */
function getChanges(cells: readonly Cell[]): readonly CopyFault[] {
  const faults: CopyFault[] = [];
  for (const [start, { written, text: fix, rule }] of cells.entries()) {
    if (!rule || written === fix) continue;
    const last = faults.at(-1);
    const end = start + 1;
    if (last?.end !== start) faults.push({ rule, start, end, fix });
    else {
      const name = last.rule === 'copy-space' ? rule : last.rule;
      faults[faults.length - 1] = { rule: name, start: last.start, end, fix: last.fix + fix };
    }
  }
  return faults;
}

function getTold(
  cells: readonly Cell[],
  getSteps: (prose: string) => readonly CopyStep[],
): readonly CopyFault[] {
  const prose = render(cells, 'prose');
  const owners = getOwners(cells);
  return getSteps(prose)
    .flatMap((step) => step(prose))
    .filter(({ fix }) => fix === undefined)
    .map(({ rule, start, end }) => ({
      rule,
      start: owners[start] ?? 0,
      end: (owners[end - 1] ?? 0) + 1,
    }));
}
