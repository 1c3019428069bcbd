import { CsvError, parse } from 'csv-parse/sync';
import type { Place } from '@/lib/fault/fault';

/** A line of a table, which may take several lines of its file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Where each cell begins; its quotation mark, if it has one. */
  readonly places: readonly Place[];
}

/** Where a table can’t be read further, and why. */
export interface CsvBreak extends Place {
  readonly kind: 'open' | 'inside' | 'after';
}

const breaks: Readonly<Partial<Record<string, CsvBreak['kind']>>> = {
  CSV_QUOTE_NOT_CLOSED: 'open',
  INVALID_OPENING_QUOTE: 'inside',
  CSV_INVALID_CLOSING_QUOTE: 'after',
};

/** Reads comma-separated values (RFC 4180) without its empty lines; `text` has LF as line ends. */
export function parseCsv(text: string): readonly CsvRow[] | CsvBreak {
  try {
    const records = parse(text, {
      info: true,
      raw: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return (records as unknown as readonly CsvRecord[]).map(placeCells);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, index, code } = error as CsvError & { lines: number; index: number };
    const kind = breaks[code];
    if (kind === undefined) throw error;
    // The parser has gone to the end of the file in search of the second mark.
    if (kind === 'open') return { ...placeOpenCell(text), kind };
    return { line: lines, column: getColumn(text.split('\n')[lines - 1] ?? '', index), kind };
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  /** `lines`: that on which the record ends. */
  readonly info: { readonly lines: number };
}

/** A cell with its mark: in quotation marks, where two are one, or up to the next comma. */
const cell = /(?:"(?:[^"]|"")*"|[^,"\n])*(?:,|$|\n)/gy;

function placeCells({ record, raw, info }: CsvRecord): CsvRow {
  const own = raw.replace(/^\n+/, '').replace(/\n$/, '');
  const before = info.lines - (own.split('\n').length - 1);
  const starts = [...own.matchAll(cell)].map(({ index }) => own.slice(0, index).split('\n'));
  const places = record.map((_, place) => {
    const lines = starts[place] ?? starts.at(-1) ?? [''];
    return { line: before + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
  });
  return { cells: record, places };
}

/** Where the cell begins of which the quotation mark is never closed: the first that can’t be read. */
function placeOpenCell(text: string): Place {
  const read = [...text.matchAll(cell)].map(([own]) => own).join('');
  const lines = read.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The column in which a cell begins, on a line that can be read as far as there. */
function getColumn(line: string, index: number): number {
  const before = [...line.matchAll(cell)].slice(0, index);
  return before.reduce((length, [text]) => length + text.length, 0) + 1;
}
