import type { Fault } from '@/lib/content/fault';
import type { Language } from '@/lib/content/language';
import { getFaultText } from '@/lib/i18n/getFaultText';

/** Faults for machines: `{ errors, warnings, faults: [Fault and its what and mend] }`. */
export function formatFaultsAsJson(faults: readonly Fault[], language: Language): string {
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const told = faults.map((fault) => ({ ...fault, ...getFaultText(fault, language) }));
  const result = { errors, warnings: faults.length - errors, faults: told };
  return `${JSON.stringify(result, null, 2)}\n`;
}
