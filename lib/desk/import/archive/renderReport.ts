import { type ImportNote, importRules } from '@/lib/desk/import/archive/read/oldArticle';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/** What an editor has to see, by rule, then by file and line; each once. Markdown. */
export function renderReport(notes: readonly ImportNote[], words: Language): string {
  const parts = groupNotes(notes).map(({ rule, own }) => {
    const title = translate(words, 'archive.rule', { rule });
    const lines = own.map(({ file, line, text }) => `- ${file}:${line} ${clean(text)}`.trimEnd());
    return [
      `## ${title} (${own.length})`,
      '',
      translate(words, 'archive.fix', { rule }),
      '',
      ...lines,
    ].join('\n');
  });
  return `${[`# ${translate(words, 'archive.report')}`, ...parts].join('\n\n')}\n`;
}

/** How many there are by each rule, a line each. */
export function renderSummary(notes: readonly ImportNote[], words: Language): readonly string[] {
  return groupNotes(notes).map(
    ({ rule, own }) =>
      `  ${String(own.length).padStart(6)}  ${translate(words, 'archive.rule', { rule })}`,
  );
}

function groupNotes(notes: readonly ImportNote[]) {
  const distinct = [
    ...new Map(
      notes.map((note) => [JSON.stringify([note.rule, note.file, note.line, note.text]), note]),
    ).values(),
  ];
  return importRules.flatMap((rule) => {
    const own = distinct.filter((note) => note.rule === rule).sort(compareNotes);
    return own.length === 0 ? [] : [{ rule, own }];
  });
}

function compareNotes(a: ImportNote, b: ImportNote): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** On one line, and not in charge of a terminal. */
function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '?')
    .trim()
    .slice(0, 200);
}
