import type { FormerText } from '@/lib/desk/history/findFormerText';
import type { Fault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Language } from '@/lib/language/language';

/**
 * Faults for machines: `{ errors, warnings, faults: [Fault and its what and mend] }`; where an
 * original has changed, also its `before` and `after`.
 */
export function formatFaultsAsJson(
  faults: readonly Fault[],
  language: Language,
  formers: ReadonlyMap<Fault, FormerText> = new Map(),
): string {
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const told = faults.map((fault) => ({
    ...fault,
    ...getFaultText(fault, language),
    ...formers.get(fault),
  }));
  const result = { errors, warnings: faults.length - errors, faults: told };
  return `${JSON.stringify(result, null, 2)}\n`;
}
