import { type ContentRule, contentRules } from './contentRules';
import type { Fault } from './fault';

export interface Spot {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

/** A fault with the severity of its rule; without a line it stands at the beginning of the file. */
export function createFault(rule: ContentRule, spot: Spot, values: Fault['values'] = {}): Fault {
  return { line: 1, column: 1, ...spot, severity: contentRules[rule], rule, values };
}
