import fs from 'node:fs';
import { join } from 'node:path';
import type { Files } from '@/lib/publish/output/workspace';

/** The end of a process: whatever it still tries has no effect. */
class Killed extends Error {}

/**
 * What becomes of the operation. One that fails throws, with or without having been done, and the
 * process goes on; when the process is killed, nothing it does afterwards has any effect.
 */
export type Interruption =
  | 'fails, not done'
  | 'fails, though done'
  | 'is the last before a kill'
  | 'is killed halfway';

export interface InterruptedFiles {
  readonly files: Files;
  /** What was done so far, in words. */
  readonly log: readonly string[];
}

type Operation = (...args: readonly unknown[]) => unknown;

/** File operations the n-th of which (from 1) is interrupted; without arguments, none is. */
export function interruptFiles(
  at = Number.POSITIVE_INFINITY,
  interruption: Interruption = 'fails, not done',
): InterruptedFiles {
  const log: string[] = [];
  let dead = false;
  const perform = (name: keyof Files, args: readonly unknown[]): unknown => {
    if (dead) throw new Killed();
    const run = () => (fs[name] as Operation)(...args);
    log.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '));
    if (log.length !== at) return run();
    dead = interruption === 'is the last before a kill' || interruption === 'is killed halfway';
    if (interruption === 'is killed halfway') doHalf(name, args);
    else if (interruption !== 'fails, not done') run();
    // This operation tells failures by its result.
    if (name === 'existsSync' && !dead) return run();
    throw dead ? new Killed() : Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
  };
  const files = new Proxy({} as Files, {
    get:
      (_, name: keyof Files) =>
      (...args: readonly unknown[]) =>
        perform(name, args),
  });
  return { files, log };
}

/** Only what is not one step for the system can be done by half. */
function doHalf(name: keyof Files, [path, text]: readonly unknown[]): void {
  if (typeof path !== 'string') return;
  if (name === 'writeFileSync') fs.writeFileSync(path, String(text).slice(0, 3));
  if (name !== 'rmSync' || !fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const file of fs.readdirSync(path).slice(1)) {
    fs.rmSync(join(path, file), { recursive: true });
  }
}
