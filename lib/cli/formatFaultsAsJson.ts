import type { Fault } from '@/lib/content/fault';
import type { Language } from '@/lib/content/language';
import type { FormerText } from '@/lib/desk/history/findFormerText';
import { getFaultText } from '@/lib/i18n/getFaultText';

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
