import { readMemory } from './processTree';

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
    const size = readMemory(pid);
    if (size !== undefined) peak = Math.max(peak ?? 0, size);
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
