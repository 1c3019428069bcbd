import type { Fault } from '@/lib/content/fault';
import type { Language } from '@/lib/content/language';
import { getFaultText } from '@/lib/i18n/getFaultText';

/** A fault on one line, as an editor reads it: place, rule, what, mend. */
export function tellFault(fault: Fault, language: Language = 'en'): string {
  const { file, line, column, rule } = fault;
  const { what, mend } = getFaultText(fault, language);
  return `${file.replace(/^content\/articles\//, '')}:${line}:${column} ${rule} ${what} → ${mend}`;
}
