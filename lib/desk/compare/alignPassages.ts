import { diffArrays } from 'diff';
import type { Passage } from './document';
import { pairWordings } from './pairWordings';

/** What became of a paragraph. One that was removed has no place now, one that was added had none before. */
export interface Step {
  readonly was?: number;
  readonly is?: number;
  readonly state: State;
}

export type State = 'same' | 'changed' | 'added' | 'removed' | 'moved';

type Own = Pick<Passage, 'hash' | 'text'>;

/** Paragraphs out of order up to which the most that can stay is looked for; its work is the square. */
const mostEdits = 500;

/**
 * What became of each paragraph of a text, in the order in which a reader meets them now; those that
 * were removed stand after the one that they followed. Places count from 0.
 */
export function alignPassages(before: readonly Own[], after: readonly Own[]): readonly Step[] {
  const changes = diffArrays(
    before.map(({ hash }) => hash),
    after.map(({ hash }) => hash),
    { maxEditLength: mostEdits },
  ) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  const steps: Step[] = [];
  let [was, is] = [0, 0];
  let gap: Gap = { was: [], is: [] };
  const close = (): void => {
    steps.push(...alignGap(gap, before, after));
    gap = { was: [], is: [] };
  };
  for (const { removed, added, count } of changes) {
    if (!(removed || added)) close();
    for (let step = 0; step < count; step++) {
      if (removed) gap.was.push(was++);
      else if (added) gap.is.push(is++);
      else steps.push({ was: was++, is: is++, state: 'same' });
    }
  }
  close();
  return findMoves(steps, before, after);
}

/** Paragraphs between two that stayed, by their places. */
interface Gap {
  readonly was: number[];
  readonly is: number[];
}

function alignGap({ was, is }: Gap, before: readonly Own[], after: readonly Own[]): Step[] {
  const pairs = pairWordings(
    was.map((place) => before[place]?.text ?? ''),
    is.map((place) => after[place]?.text ?? ''),
  );
  const steps: Step[] = [];
  let [nextWas, nextIs] = [0, 0];
  for (const [wasPlace, isPlace] of [...pairs, [was.length, is.length] as const]) {
    for (; nextWas < wasPlace; nextWas++) steps.push({ was: was[nextWas] ?? 0, state: 'removed' });
    for (; nextIs < isPlace; nextIs++) steps.push({ is: is[nextIs] ?? 0, state: 'added' });
    if (wasPlace === was.length) break;
    steps.push({ was: was[nextWas++] ?? 0, is: is[nextIs++] ?? 0, state: 'changed' });
  }
  return steps;
}

/** What was removed in one place and added in another has moved. */
function findMoves(
  steps: readonly Step[],
  before: readonly Own[],
  after: readonly Own[],
): readonly Step[] {
  const removed = new Map<string, number>();
  for (const { state, was } of steps) {
    const hash = state === 'removed' ? before[was ?? 0]?.hash : undefined;
    if (hash !== undefined && was !== undefined) removed.set(hash, was);
  }
  const moved = new Set<number>();
  const found = steps.map((step): Step => {
    const hash = step.state === 'added' ? (after[step.is ?? 0]?.hash ?? '') : '';
    const was = removed.get(hash);
    if (was === undefined) return step;
    removed.delete(hash);
    moved.add(was);
    return { ...step, was, state: 'moved' };
  });
  return found.filter(({ state, was }) => !(state === 'removed' && moved.has(was ?? -1)));
}
