import { rmSync } from 'node:fs';
import { sampleMemory } from '@/tests/bench/run/sampleMemory';
import { startCourier } from '@/tests/support/startCourier';

export interface BuildCost {
  readonly seconds: number;
  /** The most at one time, all processes together. */
  readonly megabytes: number | undefined;
}

/** Builds the site into a folder that is new. Throws with the build's words where it fails. */
export async function measureBuild(outFolder: string): Promise<BuildCost> {
  rmSync(outFolder, { recursive: true, force: true });
  const began = performance.now();
  const run = startCourier(['build'], { OUT_DIR: outFolder });
  const memory = sampleMemory(run.process.pid ?? 0);
  const code = await run.code;
  const megabytes = memory.stop();
  if (code !== 0) throw new Error(run.getOutput());
  return { seconds: (performance.now() - began) / 1000, megabytes };
}
