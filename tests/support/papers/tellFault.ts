import type { Fault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Language } from '@/lib/language/language';

/** A fault on one line, as an editor reads it: place, rule, what, fix. */
export function tellFault(fault: Fault, language: Language = 'en'): string {
  const { file, line, column, rule } = fault;
  const { what, fix } = getFaultText(fault, language);
  return `${file.replace(/^content\/articles\//, '')}:${line}:${column} ${rule} ${what} → ${fix}`;
}
