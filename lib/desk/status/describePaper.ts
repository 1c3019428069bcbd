import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { countFindings, describeMoment } from './describeStatus';
import type { ArticleStatus, PaperStatus } from './getStatus';
import type { Due } from './listDue';
import type { VaryingName } from './varyingNames';

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

/** What the clock changes next, in a sentence. */
export function describeDue(next: Due | undefined, language: Language): string {
  if (!next) return translate(language, 'due.nothing');
  const { kind, article, instant } = next;
  return translate(language, 'due.next', { kind, article, moment: describeMoment(instant) });
}

/** A sentence for each name that is rendered in more than one way, with the places of each form. */
export function describeVaryingNames(
  names: readonly VaryingName[],
  words: Language,
): readonly string[] {
  return names.map(({ name, language, forms }) => {
    const listed = forms.map(({ form, places }) =>
      translate(words, 'status.form', {
        form,
        places: places.map(({ file, line }) => `${file}:${line}`).join(', '),
      }),
    );
    const values = { name, language, count: forms.length, forms: listed.join('; ') };
    return translate(words, 'status.varies', values);
  });
}
