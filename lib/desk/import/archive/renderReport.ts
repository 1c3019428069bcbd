import { type ImportNote, importRules } from '@/lib/desk/import/archive/read/oldArticle';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/**
 * What an editor has to see, by rule, then by file and line; each once. Markdown, in a part of its own below
 * what a former report says: of other archives, and of this one, whose notes are not told again.
 */
export function renderReport(
  path: string,
  notes: readonly ImportNote[],
  former: string,
  words: Language,
): string {
  const head = `# ${translate(words, 'archive.report', { path: clean(path) })}`;
  const own = former.split(/^(?=# )/m).filter((part) => part.startsWith(`${head}\n`));
  const told = new Set(own.join('').split('\n'));
  const parts = groupNotes(notes).flatMap((group) => renderGroup(group, told, words));
  if (parts.length === 0 && own.length > 0) return former;
  return `${former && `${former.trimEnd()}\n\n`}${[head, ...parts].join('\n\n')}\n`;
}

function renderGroup(
  { rule, own }: ReturnType<typeof groupNotes>[number],
  told: ReadonlySet<string>,
  words: Language,
): readonly string[] {
  const lines = own
    .map((note) => `- ${tellPlace(note)} ${clean(note.text)}`.trimEnd())
    .filter((line) => !told.has(line));
  if (lines.length === 0) return [];
  const title = `## ${translate(words, 'archive.rule', { rule })} (${lines.length})`;
  return [[title, '', translate(words, 'archive.fix', { rule }), '', ...lines].join('\n')];
}

/** `export.xml:12:5` */
export function tellPlace({ file, line, column }: ImportNote): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
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
