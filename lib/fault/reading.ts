import type { Fault } from './fault';

/** What came of reading something: without a value there is at least one error among the faults. */
export interface Reading<Value> {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
}
