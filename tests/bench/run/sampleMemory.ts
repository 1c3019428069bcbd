import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all that it started, watched until it is told to stop. */
export interface MemorySample {
  /** The most at one time, in MB of resident set size; undefined where the system does not tell. */
  readonly stop: () => number | undefined;
}

const interval = 100;

/** Watches by `/proc`, which only Linux has. */
export function sampleMemory(pid: number): MemorySample {
  let peak: number | undefined;
  const look = () => {
    const sizes = readSizes(pid);
    if (sizes !== undefined) peak = Math.max(peak ?? 0, sizes);
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function readSizes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map(readProcesses().map(({ id, parent }) => [id, parent]));
  const isOurs = (id: number): boolean =>
    id === pid || (parents.has(id) && id > 1 && isOurs(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isOurs).reduce((sum, id) => sum + readSize(id), 0);
}

function readProcesses(): readonly { readonly id: number; readonly parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), parent: Number(readField(name, 'PPid')) }));
}

/** Megabytes of a process's own memory; what it shares with others is counted once for each. */
function readSize(id: number): number {
  return Number(readField(`${id}`, 'VmRSS').replace(/ kB$/, '')) / 1024 || 0;
}

function readField(id: string, field: string): string {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
  } catch {
    return '';
  }
}
