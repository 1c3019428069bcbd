import type { Report } from '@/lib/publish/report';
import { formatFaults } from './formatFaults';
import { getLanguage } from './getLanguage';

/** Why publishing stopped, as `check` would say it. */
export function formatReport(report: Report): string {
  if ('message' in report) return report.message;
  const { faults } = report;
  const language = getLanguage(process.env);
  return formatFaults(faults, { language, articles: 0, isColoured: false }).trimEnd();
}
