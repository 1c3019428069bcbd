import type { Fault } from './fault';

/** Thrown by those who refuse to go on with faulty content; the words of `faults` are for the caller. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const errors = faults.filter((fault) => fault.severity === 'error');
    const places = errors.map(
      (fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.rule}`,
    );
    super(`The content has errors. “npm run check” says how to mend them.\n${places.join('\n')}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}
