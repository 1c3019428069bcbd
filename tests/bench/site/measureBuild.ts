import { rmSync } from 'node:fs';
import { type Cost, measureRun } from '@/tests/bench/run/measureRun';

/** Builds the site into a folder that is new. Throws with the build’s words where it fails. */
export function measureBuild(outFolder: string): Promise<Cost> {
  rmSync(outFolder, { recursive: true, force: true });
  const command = [process.execPath, 'lib/cli/courier.mjs', 'build'];
  return measureRun(command, { folder: '.', environment: { OUT_DIR: outFolder } });
}
