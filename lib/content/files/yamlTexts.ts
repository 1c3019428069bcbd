import { getFieldName, type Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault } from '@/lib/fault/fault';
import { checkCharacters } from '@/lib/markdown/body/characters';
import type { Yaml } from './parseYaml';

/**
 * What readers of the texts in YAML, which was read from `text`, would not see as it was meant: characters
 * that no one sees, lines that are joined, marks that are printed.
 */
export function checkYamlTexts(yaml: Yaml, text: string, file: string): readonly Fault[] {
  return [
    ...checkYamlCharacters(yaml, text, file),
    ...checkKeptLines(yaml, text, file),
    ...checkMarks(yaml, text, file),
  ];
}

/** The same characters as in a body. One that is written as an escape (`"\u202e"`) is found where its text begins. */
function checkYamlCharacters(yaml: Yaml, text: string, file: string): readonly Fault[] {
  const seen = checkCharacters(text).map((fault) => ({ ...fault, file }));
  if (!text.includes('\\')) return seen;
  const known = new Set(seen.map(({ values }) => values.character));
  const escaped = listTexts(yaml.value, []).flatMap(([path, value]) =>
    checkCharacters(value)
      .filter(({ values }) => !known.has(values.character))
      .map(({ rule, values }) => createFault(rule, { file, ...yaml.locate(path) }, values)),
  );
  return [...seen, ...escaped];
}

/** Texts of several lines after `|`: the sign says that these are kept, and readers would see one. */
function checkKeptLines(yaml: Yaml, text: string, file: string): readonly Fault[] {
  if (!text.includes('|')) return [];
  const lines = text.split('\n');
  return listTexts(yaml.value, []).flatMap(([path]) => {
    const place = yaml.locate(path);
    const sign = lines[place.line - 1]?.slice(place.column - 1) ?? '';
    if (!/^\|[-+\d]*[ \t]*(?:#.*)?$/.test(sign)) return [];
    const count = countLines(lines.slice(place.line));
    const field = getFieldName(path);
    const values = { field, lines: count };
    return count < 2 ? [] : [createFault('yaml-lines', { file, field, ...place }, values)];
  });
}

/** A tag of HTML; a link, bold or italic words of Markdown. */
const mark =
  /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>|!?\[[^[\]]+\]\([^()\s]+\)|\*\*[^\s*](?:[^*]*[^\s*])?\*\*|(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])/iu;

/** Fields that name something, as it is. */
const names: readonly (string | number | undefined)[] = ['file', 'url'];

/** Marks of HTML or Markdown, which only the body of a text has a use for. */
function checkMarks(yaml: Yaml, text: string, file: string): readonly Fault[] {
  if (!/[<*\]]/.test(text)) return [];
  return listTexts(yaml.value, []).flatMap(([path, value]) => {
    const found = names.includes(path.at(-1)) ? undefined : mark.exec(value)?.[0];
    const field = getFieldName(path);
    const place = { file, field, ...yaml.locate(path) };
    return found === undefined ? [] : [createFault('plain-text', place, { field, found })];
  });
}

/** How many of these lines, which begin with a block of YAML, are that block's and say something. */
function countLines(lines: readonly string[]): number {
  const own = lines.filter((line) => line.trim() !== '');
  const indent = getIndent(own[0] ?? '');
  const end = own.findIndex((line) => getIndent(line) < Math.max(1, indent));
  return end < 0 ? own.length : end;
}

function getIndent(line: string): number {
  return line.length - line.trimStart().length;
}

/** Every text in a record and where it stands there. */
export function listTexts(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
