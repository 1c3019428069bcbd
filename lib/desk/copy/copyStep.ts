import type { CopyFault, CopyRule } from './copyFault';

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

/** A character of the text, what it has become, and by which rule. */
interface Cell {
  readonly written: string;
  readonly text: string;
  readonly rule?: CopyRule;
}

/** Three rounds are usual; more would mean that two steps undo each other. */
const mostRounds = 10;

/**
 * What all steps find in a text, in the order of their places. They are taken again and again until
 * none changes anything, so that a text with all of its faults fixed has no more that can be fixed.
 */
export function takeSteps(text: string, steps: readonly CopyStep[]): readonly CopyFault[] {
  let cells: readonly Cell[] = text.split('').map((written) => ({ written, text: written }));
  for (let round = 0; round < mostRounds; round += 1) {
    const before = render(cells);
    for (const step of steps) cells = takeStep(cells, step);
    if (render(cells) === before) break;
  }
  const fixed = getChanges(cells);
  const told = getTold(cells, steps).filter(
    ({ start, end }) => !fixed.some((other) => start < other.end && end > other.start),
  );
  return [...fixed, ...told].toSorted((a, b) => a.start - b.start);
}

function render(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

/** For each character of the present text, the place of the cell that it is in. */
function getOwners(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap(({ text }, place) => Array.from({ length: text.length }, () => place));
}

function takeStep(cells: readonly Cell[], step: CopyStep): readonly Cell[] {
  const faults = step(render(cells)).filter(({ fix }) => fix !== undefined);
  if (faults.length === 0) return cells;
  const owners = getOwners(cells);
  const changed = [...cells];
  for (const { rule, start, end, fix = '' } of faults) {
    const first = owners[start] ?? 0;
    for (let place = first; place <= (owners[end - 1] ?? first); place += 1) {
      const { written = '' } = cells[place] ?? {};
      changed[place] = { written, text: place === first ? fix : '', rule };
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

function getTold(cells: readonly Cell[], steps: readonly CopyStep[]): readonly CopyFault[] {
  const text = render(cells);
  const owners = getOwners(cells);
  return steps
    .flatMap((step) => step(text))
    .filter(({ fix }) => fix === undefined)
    .map(({ rule, start, end }) => ({
      rule,
      start: owners[start] ?? 0,
      end: (owners[end - 1] ?? 0) + 1,
    }));
}
