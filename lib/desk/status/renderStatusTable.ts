import { getDisplayWidth } from '@/lib/language/displayWidth';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { describeDue } from './describeDue';
import { describeColumns, describeStatus, describeTotal } from './describeStatus';
import { describeVaryingNames } from './describeVaryingNames';
import type { ArticleStatus } from './getStatus';
import type { Due } from './listDue';
import type { VaryingName } from './varyingNames';

/** The table for a terminal, its columns aligned as a terminal displays them, and what the clock changes next. */
export function renderStatusTable(
  rows: readonly ArticleStatus[],
  language: Language,
  next?: Due,
  names: readonly VaryingName[] = [],
): string {
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
  const told = [
    ...(rows.length > 0 ? [describeTotal(rows, language)] : []),
    describeDue(next, language),
    ...describeVaryingNames(names, language),
  ];
  const shown = rows.length > 0 ? lines.join('\n') : translate(language, 'status.nothing');
  return `${shown}\n\n${told.join('\n')}\n`;
}
