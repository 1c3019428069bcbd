import { resolve } from 'node:path';

/** Absolute path of the folder that the site is published to: `OUT_DIR`, or `out`. */
export function getOutFolder(): string {
  return resolve(process.env.OUT_DIR || 'out');
}
