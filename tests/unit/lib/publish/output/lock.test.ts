import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readProcessStart, takeLock } from '@/lib/publish/output/lock';
import { getWorkspace } from '@/lib/publish/output/workspace';
import { makeFolder } from '@/tests/support/papers/makeFolder';

let out: string;
let lock: string;

beforeEach(() => {
  out = join(makeFolder({}), 'out');
  lock = getWorkspace(out).lock;
});

function hold(pid: number, start: string | undefined): void {
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, `${pid} ${start}`);
}

describe('the lock', () => {
  test('is gone when it is given back, with the folder that held it', () => {
    const unlock = takeLock(getWorkspace(out));
    expect(readFileSync(lock, 'utf8')).toMatch(`${process.pid} `);
    unlock();
    expect(existsSync(dirname(lock))).toBe(false);
  });

  test('held by another build stops this one, which says by which process', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await once(other, 'spawn');
    const pid = Number(other.pid);
    hold(pid, readProcessStart(pid));
    expect(() => takeLock(getWorkspace(out))).toThrow(
      `Another build is writing ${out} (process ${pid})`,
    );
    other.kill('SIGKILL');
    await once(other, 'close');
    takeLock(getWorkspace(out))();
  });

  test('of a process that has ended is taken over', () => {
    hold(2 ** 22 + 1, '1');
    takeLock(getWorkspace(out))();
    expect(existsSync(lock)).toBe(false);
  });

  test('of a process whose number another one has now is taken over', () => {
    hold(process.ppid, 'another start');
    takeLock(getWorkspace(out))();
    expect(existsSync(lock)).toBe(false);
  });

  test('that cannot be read is taken over', () => {
    hold(Number.NaN, '');
    takeLock(getWorkspace(out))();
    expect(existsSync(lock)).toBe(false);
  });

  test('removes the draft of a build that was killed before it had a lock, not of one at work', () => {
    hold(2 ** 22 + 1, '1');
    writeFileSync(`${lock}.${2 ** 22 + 2}`, '');
    writeFileSync(`${lock}.${process.ppid}`, '');
    takeLock(getWorkspace(out))();
    expect(readdirSync(dirname(lock))).toEqual([`lock.${process.ppid}`]);
  });
});
