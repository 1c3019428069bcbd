import { getDisplayWidth } from '@/lib/language/displayWidth';
import type { Language } from '@/lib/language/language';
import { describePaper } from './describePaper';
import { describeColumns, describeStatus } from './describeStatus';
import type { PaperStatus } from './getStatus';

/** The table for a terminal, its columns aligned as a terminal displays them, and what the clock changes next. */
export function renderStatusTable(status: PaperStatus, language: Language): string {
  const told = describePaper(status, language);
  const { rows } = status;
  if (rows.length === 0) return `${told.join('\n')}\n`;
  const table = [describeColumns(language), ...rows.map((row) => describeStatus(row, language))];
  const widths = describeColumns(language).map((_, column) =>
    table.reduce((width, cells) => Math.max(width, getDisplayWidth(cells[column] ?? '')), 0),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - getDisplayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\n${told.join('\n')}\n`;
}
