import type { z } from 'zod';
import { checkSchema } from '@/lib/content/files/checkSchema';
import { type CsvRow, parseCsv } from '@/lib/content/files/parseCsv';
import type { PlainName } from '@/lib/content/records';
import { glossaryColumns, glossarySchema } from '@/lib/content/schemas/glossarySchema';
import { createFault, type Fault, hasError, type Place } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';
import { readTextFile } from '@/lib/store/readTextFile';
import { type GivenName, listGivenNames } from './topicNames';

/** The names without pages of a paper; `given` are all their forms, with their places. */
export interface GlossaryResult {
  readonly names: readonly PlainName[];
  readonly given: readonly GivenName[];
  readonly faults: readonly Fault[];
}

const firstPlace: Place = { line: 1, column: 1 };

const known = Object.keys(glossarySchema.shape);

/** Reads `glossary.csv`, a table of names without pages; `files` are those beside it. */
export function readGlossary(path: string, files: readonly string[]): GlossaryResult {
  const file = `${path}/glossary.csv`;
  if (!files.includes('glossary.csv')) return { names: [], given: [], faults: [] };
  const { value: text, faults } = readTextFile(file);
  if (text === undefined) return { names: [], given: [], faults };
  const rows = parseCsv(text);
  if ('kind' in rows) {
    const { kind, ...place } = rows;
    return {
      names: [],
      given: [],
      faults: [createFault('csv-broken', { file, ...place }, { kind })],
    };
  }
  return readRows(file, rows);
}

function readRows(file: string, [head, ...rows]: readonly CsvRow[]): GlossaryResult {
  const columns = head?.cells.map((name) => name.trim()) ?? [];
  const headFaults = checkHead(file, columns, head);
  if (hasError(headFaults)) return { names: [], given: [], faults: headFaults };
  const readings = rows.map((row) => readRow(file, columns, row));
  return {
    names: readings.flatMap(({ name }) => name ?? []),
    given: readings.flatMap(({ given }) => given),
    faults: readings.flatMap((reading) => reading.faults),
  };
}

function checkHead(
  file: string,
  columns: readonly string[],
  head: CsvRow | undefined,
): readonly Fault[] {
  const missing = glossaryColumns.find((name) => !columns.includes(name));
  const values = { known: known.join(', ') };
  return [
    ...columns.flatMap((column, index) => {
      if (known.includes(column) && columns.indexOf(column) === index) return [];
      const likely =
        findLikely(
          column,
          known.filter((name) => !columns.includes(name)),
        ) ?? 'none';
      const place = { file, ...(head?.places[index] ?? firstPlace) };
      return [createFault('csv-column', place, { column, likely, ...values })];
    }),
    ...(missing === undefined
      ? []
      : [
          createFault(
            'csv-column-missing',
            { file, ...firstPlace },
            { column: missing, ...values },
          ),
        ]),
  ];
}

function readRow(
  file: string,
  columns: readonly string[],
  { cells, places }: CsvRow,
): {
  readonly name?: PlainName;
  readonly given: readonly GivenName[];
  readonly faults: readonly Fault[];
} {
  const [start = firstPlace] = places;
  if (cells.length !== columns.length) {
    const values = { cells: cells.length, columns: columns.length };
    return { given: [], faults: [createFault('csv-cells', { file, ...start }, values)] };
  }
  const locate = (column: string | number | undefined): Place =>
    places[columns.indexOf(String(column))] ?? start;
  const empty = glossaryColumns.filter((column) => cells[columns.indexOf(column)]?.trim() === '');
  if (empty.length > 0) {
    return {
      given: [],
      faults: empty.map((column) =>
        createFault('csv-empty', { file, ...locate(column) }, { column }),
      ),
    };
  }
  const { value, faults } = checkSchema(
    glossarySchema,
    {
      value: makeFields(columns, cells),
      locate: ([column]) => locate(column),
      locateKey: ([column]) => locate(column),
      faults: [],
    },
    file,
  );
  if (!value) return { given: [], faults };
  const name = createName(file, start.line, value);
  return {
    name,
    given: listGivenNames(name, (field, language) =>
      locate(field === 'name' ? language : `aliases.${language}`),
    ),
    faults,
  };
}

/** By column; a list where a column has several names, nothing where an optional one is empty. */
function makeFields(
  columns: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, unknown>> {
  const lists = { 'aliases.en': [], 'aliases.zh': [] };
  return columns.reduce<Record<string, unknown>>((fields, column, index) => {
    const text = cells[index]?.trim() ?? '';
    if (column in lists) fields[column] = text.split(/\s*[;；]\s*/).filter((name) => name !== '');
    else if (text !== '') fields[column] = text;
    return fields;
  }, lists);
}

function createName(
  file: string,
  line: number,
  { kind, en, zh, check, traditional, pinyin, ...aliases }: z.output<typeof glossarySchema>,
): PlainName {
  return {
    kind: 'name',
    id: `glossary.csv:${line}`,
    file,
    line,
    type: kind,
    name: { en, zh },
    ...(traditional !== undefined && { traditional }),
    ...(pinyin !== undefined && { pinyin }),
    aliases: { en: aliases['aliases.en'], zh: aliases['aliases.zh'] },
    isChecked: check !== 'no',
  };
}
