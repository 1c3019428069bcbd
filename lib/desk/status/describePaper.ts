import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { describeDue } from './describeDue';
import { countFindings } from './describeStatus';
import { describeVaryingNames } from './describeVaryingNames';
import type { ArticleStatus, PaperStatus } from './getStatus';

/** What is told beside the table: how many articles need an editor, what else does, what the clock changes, which names vary. */
export function describePaper(
  { rows, next, names = [], elsewhere = 0 }: PaperStatus,
  language: Language,
): readonly string[] {
  return [
    rows.length > 0 ? describeTotal(rows, language) : translate(language, 'status.nothing'),
    ...(elsewhere > 0 ? [translate(language, 'status.elsewhere', { findings: elsewhere })] : []),
    describeDue(next, language),
    ...describeVaryingNames(names, language),
  ];
}

function describeTotal(rows: readonly ArticleStatus[], language: Language): string {
  const open = rows.filter((row) => countFindings(row) > 0 || row.translation === 'stale');
  return translate(language, 'status.sum', { articles: rows.length, open: open.length });
}
