import type { Run } from './run';

/** Runs as one plain string, for places that take no markup: titles, attributes, feeds. */
export function joinRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join(' · ');
}
