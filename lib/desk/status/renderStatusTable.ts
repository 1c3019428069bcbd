import type { Language } from '@/lib/language/language';
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
    table.reduce((width, cells) => Math.max(width, getWidth(cells[column] ?? '')), 0),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - getWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  const told = [
    describeTotal(rows, language),
    describeDue(next, language),
    ...describeVaryingNames(names, language),
  ];
  return `${lines.join('\n')}\n\n${told.join('\n')}\n`;
}

/** In columns: East Asian wide characters take two (Unicode Standard Annex 11). */
function getWidth(text: string): number {
  const wide = text.match(
    /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g,
  );
  return text.length + (wide?.length ?? 0);
}
