import { resolve } from 'node:path';

/** Absolute path of the folder that the site is published in: `OUT_DIR`, or `out`. */
export function getOutFolder(): string {
  return resolve(process.env.OUT_DIR || 'out');
}
