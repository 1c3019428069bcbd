import type { Fault } from './fault';

export function hasError(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}
