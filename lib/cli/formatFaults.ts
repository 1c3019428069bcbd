import type { Fault } from '@/lib/content/fault';
import type { Language } from '@/lib/content/language';
import { getFaultText } from '@/lib/i18n/getFaultText';
import { getCheckMessage } from './getCheckMessage';

export interface FaultFormat {
  readonly language: Language;
  /** How many were checked. */
  readonly articles: number;
  readonly isColoured: boolean;
}

/** SGR parameters of ECMA-48. */
const styles = { bold: 1, red: 31, green: 32, yellow: 33 } as const;

/** Faults as people read them: place, severity and what is wrong on a line, below it the mend. */
export function formatFaults(faults: readonly Fault[], format: FaultFormat): string {
  const lines = faults.map((fault, index) => {
    const isNewFile = index > 0 && faults[index - 1]?.file !== fault.file;
    return `${isNewFile ? '\n' : ''}${formatFault(fault, format)}\n`;
  });
  const summary = `${formatSummary(faults, format)}\n`;
  return faults.length === 0 ? summary : `${lines.join('')}\n${summary}`;
}

function formatFault(fault: Fault, { language, isColoured }: FaultFormat): string {
  const { what, mend } = getFaultText(fault, language);
  const { file, line, column, severity } = fault;
  const paint = (text: string, style: keyof typeof styles): string =>
    isColoured ? `\u001B[${styles[style]}m${text}\u001B[0m` : text;
  const place = paint(`${file.replace(/\p{Cc}/gu, '?')}:${line}:${column}`, 'bold');
  const label = paint(getCheckMessage(language, severity), severity === 'error' ? 'red' : 'yellow');
  return `${place}  ${label}  ${what}\n    ${paint(mend, 'green')}`;
}

function formatSummary(faults: readonly Fault[], { language, articles }: FaultFormat): string {
  if (faults.length === 0) {
    return getCheckMessage(language, 'clean', { articles });
  }
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const files = new Set(faults.map((fault) => fault.file)).size;
  const values = { errors, warnings: faults.length - errors, files };
  return getCheckMessage(language, 'summary', values);
}
