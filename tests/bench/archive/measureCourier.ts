import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, describeCost, measureRun } from '@/tests/bench/run/measureRun';
import { copyProject } from '@/tests/support/program/copyProject';
import type { Corpus } from './corpus/corpus';
import { clock, writePaper } from './corpus/writePaper';
import { type FolderSize, measureFolder } from './measureFolder';
import { type StepName, steps } from './steps';

/** A build of the paper by Courier, and what is there when it has ended. */
export interface Build extends Cost {
  readonly step: string;
  /** Files made anew and files kept, as the build says at its end. */
  readonly made: number | undefined;
  readonly kept: number | undefined;
  readonly out: FolderSize;
  /** Bytes of whatever else the build leaves for the next one. */
  readonly stores: number;
}

/**
 * Builds a paper cold and after each step, in a copy of the project, so that code can be changed,
 * too; `onLine` gets the build’s own words.
 */
export async function measureCourier(
  corpus: Corpus,
  chosen: readonly StepName[],
  onLine: (line: string) => void,
): Promise<readonly Build[]> {
  const project = copyProject('archive');
  try {
    rmSync(join(project, 'content'), { recursive: true });
    const own = new Set(readdirSync(project)).add('content').add('out');
    await writePaper(join(project, 'content'), corpus);
    const builds = [await build(project, own, 'cold', onLine)];
    for (const name of chosen) {
      const { label, change } = steps[name];
      await change(project, corpus);
      builds.push(await build(project, own, label, onLine));
    }
    return builds;
  } finally {
    rmSync(project, { recursive: true });
  }
}

async function build(
  project: string,
  own: ReadonlySet<string>,
  step: string,
  onLine: (line: string) => void,
): Promise<Build> {
  onLine(`Courier: ${step}`);
  const cost = await measureRun([process.execPath, 'lib/cli/courier.mjs', 'build'], {
    folder: project,
    environment: { SOURCE_DATE_EPOCH: String(clock) },
    onLine,
  });
  onLine(describeCost(cost));
  const stores = readdirSync(project)
    .filter((name) => !own.has(name))
    .map((name) => measureFolder(join(project, name)).bytes);
  return {
    ...cost,
    step,
    made: readCount(cost.output, 'made'),
    kept: readCount(cost.output, 'kept'),
    out: measureFolder(join(project, 'out')),
    stores: stores.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** The number before a word in the build’s last line. */
function readCount(output: string, word: string): number | undefined {
  const [, digits] = new RegExp(`([\\d,]+) ${word}`).exec(output) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}
