import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the clock in a second, as Linux counts for programs. */
const ticks = 100;

/** Megabytes of a process and all that it started; what they share is counted once for each. Only Linux tells. */
export function readMemory(pid: number): number | undefined {
  const sizes = listTree(pid)?.map((id) => Number(readField(id, 'VmRSS').replace(/ kB$/, '')));
  return sizes?.reduce((sum, size) => sum + (size / 1024 || 0), 0);
}

/** Seconds, user and system, of a process and all that it started and still runs or has ended. Only Linux tells. */
export function readProcessorTime(pid: number): number | undefined {
  return listTree(pid)?.reduce((sum, id) => sum + readTime(id), 0);
}

/** proc(5): fields 14 to 17 are utime, stime, cutime and cstime; the name before them may have blanks. */
function readTime(id: number): number {
  const fields = readFile(id, 'stat').split(') ')[1]?.split(' ').slice(11, 15) ?? [];
  return fields.reduce((sum, field) => sum + Number(field) / ticks, 0);
}

function listTree(pid: number): readonly number[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(ids.map((id) => [Number(id), Number(readField(Number(id), 'PPid'))]));
  const isOurs = (id: number): boolean =>
    id === pid || (parents.has(id) && id > 1 && isOurs(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isOurs);
}

function readField(id: number, field: string): string {
  return new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(readFile(id, 'status'))?.[1] ?? '';
}

/** Empty where the process has ended. */
function readFile(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
