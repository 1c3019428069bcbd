import type { Fault } from '@/lib/fault/fault';

/** Rules of the whole paper and of silencing; those of typography and of translation have lists of their own. */
export const deskRules = {
  'address-changed': 'warning',
  'ignore-unknown': 'error',
  'ignore-unused': 'warning',
} as const satisfies Readonly<Record<string, Fault['severity']>>;

export type DeskRule = keyof typeof deskRules;

/** A fault with the severity of its rule; without a line it stands at the beginning of the file. */
export function createDeskFault(
  rule: DeskRule,
  spot: Pick<Fault, 'file'> & Partial<Pick<Fault, 'line' | 'column' | 'field'>>,
  values: Fault['values'],
): Fault {
  return { line: 1, column: 1, ...spot, severity: deskRules[rule], rule, values };
}
