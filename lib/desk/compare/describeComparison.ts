import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { Change, Comparison } from './comparison';

/** What a change is called: its headline in the language of the page, else in the other, else its name. */
export function getName(
  { title, id }: Pick<Change, 'title' | 'id'>,
  language: Language,
): { readonly text: string; readonly language?: Language } {
  const other = language === 'en' ? 'zh' : 'en';
  const own = [language, other].find(
    (name): name is Language => title[name as Language] !== undefined,
  );
  return own ? { text: title[own] ?? id, language: own } : { text: id };
}

/** What became of a document, how many of its fields and paragraphs differ, and who has to look at it. */
export function describeChange(change: Change, language: Language): string {
  const { kind, state, formerId, isDraft, rows, behind } = change;
  const count = (own: Change['rows'][number]['kind']) =>
    rows.filter((row) => row.kind === own).length;
  const findings = [...change.findings, ...rows.flatMap((row) => row.findings)];
  return translate(language, 'compare.change', {
    kind,
    state,
    from: formerId ?? '',
    draft: isDraft ? 'yes' : 'no',
    paragraphs: count('paragraph'),
    fields: count('field'),
    behind: behind.length === 2 ? 'both' : (behind[0] ?? 'none'),
    findings: findings.length,
  });
}

/** How much changed in all. */
export function describeSum({ changes }: Comparison, language: Language): string {
  const articles = changes.filter(({ kind }) => kind === 'article').length;
  return translate(language, 'compare.sum', {
    changes: changes.length,
    articles,
    others: changes.length - articles,
    behind: changes.filter(({ behind }) => behind.length > 0).length,
  });
}
