import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeSafely } from './writeSafely';

/**
 * Plain data from a file that was sealed for the same `version`. Undefined where there is
 * none, it is of another version, or not whole: then it is as if it had never been kept.
 */
export function readSealed<Value>(file: string, version: string): Value | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== getSeal(body, version)) return undefined;
    return JSON.parse(body.toString('utf8')) as Value;
  } catch {
    return undefined;
  }
}

/** Keeps plain data for the next time. If the disk refuses, the next time takes longer. */
export function writeSealed(file: string, version: string, value: unknown): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeSafely(file, seal(version, value));
  } catch {
    // A read-only disk is not the editor's fault.
  }
}

/** Plain data as the bytes of a sealed file. */
export function seal(version: string, value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${getSeal(body, version)}\n`), body]);
}

function getSeal(body: Buffer, version: string): string {
  return createHash('sha256').update(`${version}\n`).update(body).digest('hex');
}
