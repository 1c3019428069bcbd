import { spawnSync } from 'node:child_process';
import { installPackages } from './installPackages';

/**
 * Sees to it that the Nu checker has a Java to run on: from Debian's packages where it may install
 * them. Elsewhere the checker's own package fetches one when it is first used.
 */
export function installJava(): void {
  if (!hasJava()) installPackages(['default-jre-headless']);
}

function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
