import type { Fault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';

/** Why a site was not published: its faults, or a message for the operator. */
export type Report = { readonly faults: readonly Fault[] } | { readonly message: string };

/** Sends the report to the command that runs Next, which shows it; prints it if there is none. */
export async function sendReport(report: Report): Promise<void> {
  const { send } = process;
  if (send) await new Promise((resolve) => send.call(process, report, resolve));
  else process.stderr.write(`${getText(report)}\n`);
}

function getText(report: Report): string {
  if ('message' in report) return report.message;
  return report.faults.map(getLine).join('\n');
}

function getLine(fault: Fault): string {
  const { what, fix } = getFaultText(fault, 'en');
  return `${fault.file}:${fault.line}:${fault.column}  ${what}\n    ${fix}`;
}
