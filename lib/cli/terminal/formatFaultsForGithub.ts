import type { Fault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Language } from '@/lib/language/language';

/**
 * Faults as GitHub Actions shows them at their lines of a pull request: workflow commands
 * `::error file=…,line=…,col=…,title=…::…`, one a line.
 */
export function formatFaultsForGithub(faults: readonly Fault[], language: Language): string {
  return faults
    .map((fault) => {
      const { what, mend } = getFaultText(fault, language);
      const { file, line, column, severity, rule } = fault;
      const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
      return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeData(`${what}\n${mend}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
