import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import type { Code } from 'mdast';
import {
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import { type BodyFault, createFault, type Place } from '@/lib/fault/fault';
import { getPlace } from '@/lib/markdown/parse/places';

export const chartKinds = ['bars', 'line', 'figure'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** One figure of a chart. */
export interface ChartValue {
  readonly label: string;
  readonly value: number;
  /** The figure with its unit, as it is to be read. */
  readonly text: string;
  /** What sets it apart from the others: `expected`. */
  readonly note: string;
}

/** A chart as an editor wrote it. */
export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly source: string;
  /** In the order written, at least one. */
  readonly values: readonly ChartValue[];
}

export interface ParsedChart {
  /** Undefined where there are faults. */
  readonly chart: Chart | undefined;
  readonly faults: readonly BodyFault[];
}

const required = ['kind', 'title', 'data'] as const;
const known: readonly string[] = [...required, 'unit', 'source'];

/** Whether a block of code is a chart: its fence says so, in small letters or capitals. */
export function isChart({ lang }: Code): boolean {
  return lang?.toLowerCase() === 'chart';
}

/**
 * Reads a chart: YAML with `kind`, `title`, `data` and, where wanted, `unit` and `source`. `data` has a
 * line `label: figure` for each value, a note after the figure, or the same as CSV (`label, figure,
 * note`). The place of a fault is that in the file. Never throws.
 */
export function parseChart(code: Code): ParsedChart {
  const counter = new LineCounter();
  const document = parseDocument(code.value, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: counter,
    logLevel: 'silent',
  });
  const start = getPlace(code);
  const locate = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: start.line + line, column: start.column + col - 1 };
  };
  const [error] = [...document.errors, ...document.warnings];
  const { contents } = document;
  if (error || (contents && !isMap(contents))) {
    const place = locate(error?.pos[0] ?? 0);
    return fail([createFault('chart-unreadable', place, { found: getLine(code, place, start) })]);
  }
  const { fields, faults } = readFieldNames(contents?.items ?? [], locate);
  for (const name of required.filter((field) => !fields.has(field))) {
    faults.push(createFault('chart-field', start, { key: name, problem: 'missing' }));
  }
  return faults.length > 0 ? fail(faults) : readFields(fields, locate, code.value);
}

type Locate = (offset: number) => Place;

/** The fields of a chart by their names; a fault for each that it can’t have. */
function readFieldNames(
  items: readonly Pair[],
  locate: Locate,
): { readonly fields: ReadonlyMap<string, Node>; readonly faults: BodyFault[] } {
  const fields = new Map<string, Node>();
  const faults: BodyFault[] = [];
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = getText(key);
    const problem = fields.has(name) ? 'twice' : 'unknown';
    if (known.includes(name) && value && problem === 'unknown') fields.set(name, value as Node);
    else faults.push(createFault('chart-field', locate(getOffset(key)), { key: name, problem }));
  }
  return { fields, faults };
}

function fail(faults: readonly BodyFault[]): ParsedChart {
  return { chart: undefined, faults };
}

function readFields(
  fields: ReadonlyMap<string, Node>,
  locate: Locate,
  source: string,
): ParsedChart {
  const read = (name: string) => {
    const node = fields.get(name);
    return isScalar(node) ? getText(node) : '';
  };
  const kind = chartKinds.find((name) => name === read('kind'));
  const faults: BodyFault[] = [...checkWords(fields, locate)];
  if (!kind) {
    const place = locate(getOffset(fields.get('kind')));
    faults.push(createFault('chart-field', place, { key: read('kind'), problem: 'kind' }));
  }
  const rows = listRows(fields.get('data'), source);
  faults.push(...checkRows(rows, locate(getOffset(fields.get('data'))), locate));
  if (!kind || faults.length > 0) return fail(faults);
  const values = rows.map(({ label, figure, note }) => ({
    label,
    value: Number(figure.replaceAll(',', '').replace('−', '-')),
    text: writeFigure(figure, read('unit')),
    note,
  }));
  return { chart: { kind, title: read('title'), source: read('source'), values }, faults };
}

/** Digits, with commas between thousands or without. */
const figurePattern = /^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.))(?:\.\d+)?$/;

/** Each is a line of the table that a chart is to those who can’t see it, too. */
const mostRows = 200;

/** `data` is where the rows begin. */
function checkRows(rows: readonly Row[], data: Place, locate: Locate): readonly BodyFault[] {
  if (rows.length === 0) return [createFault('chart-value', data, { problem: 'none', found: '' })];
  if (rows.length > mostRows) {
    const values = { problem: 'many', found: '', rows: rows.length, limit: mostRows };
    return [createFault('chart-value', data, values)];
  }
  const labels = new Set<string>();
  return rows.flatMap((row) => {
    const problem = row.problem ?? findProblem(row, labels);
    labels.add(row.label);
    const { offset, found } = row;
    return problem ? [createFault('chart-value', locate(offset), { problem, found })] : [];
  });
}

function findProblem({ label, figure }: Row, before: ReadonlySet<string>): string | undefined {
  if (label === '') return 'label';
  if (!figurePattern.test(figure)) return 'figure';
  return before.has(label) ? 'twice' : undefined;
}

/** Fields that have something else than words, and a title without any. */
function checkWords(fields: ReadonlyMap<string, Node>, locate: Locate): readonly BodyFault[] {
  return ['title', 'unit', 'source'].flatMap((key) => {
    const node = fields.get(key);
    if (!node || (isScalar(node) && (key !== 'title' || getText(node) !== ''))) return [];
    return [createFault('chart-field', locate(getOffset(node)), { key, problem: 'text' })];
  });
}

/** A figure with its unit, which stands where `#` is, or else after it. */
function writeFigure(written: string, unit: string): string {
  const figure = written.replace(/^-/, '−');
  if (unit.includes('#')) return unit.replace('#', figure);
  return /^(?:$|[%‰°]|\p{Script=Han})/u.test(unit) ? figure + unit : `${figure} ${unit}`;
}

interface Row {
  readonly offset: number;
  readonly label: string;
  readonly figure: string;
  readonly note: string;
  /** The row as a message shows it. */
  readonly found: string;
  /** Why it can’t be read. */
  readonly problem?: 'quote' | 'group';
}

function listRows(data: Node | undefined, source: string): readonly Row[] {
  if (isMap(data)) {
    return data.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const text = isScalar(value) ? getText(value) : '';
      const [figure = '', ...note] = text.split(/\s+/);
      const label = getText(key);
      const found = `${label}: ${figure}`;
      return [{ offset: getOffset(key), label, figure, note: note.join(' '), found }];
    });
  }
  return isScalar(data) ? listLines(data, source).map(readLine) : [];
}

interface Line {
  readonly offset: number;
  readonly line: string;
}

/** The lines of CSV that are not empty, each with its place where it has one of its own. */
function listLines(data: Scalar, source: string): readonly Line[] {
  const start = getOffset(data);
  const isBlock = data.type === 'BLOCK_LITERAL';
  const text = isBlock ? source.slice(start, data.range?.[1]) : getText(data);
  return [...text.matchAll(/\S.*/g)]
    .map(({ 0: line, index }) => ({ offset: isBlock ? start + index : start, line: line.trim() }))
    .slice(isBlock ? 1 : 0);
}

/** A figure in a line of CSV that has commas of its own: it would be cut at the first. */
const grouped = /[,，][^"]*\d,\d{3}(?!\d)/;

function readLine({ offset, line }: Line): Row {
  const row = { offset, found: line, label: '', figure: '', note: '' };
  if (grouped.test(line)) return { ...row, problem: 'group' };
  try {
    const [[label = '', figure = '', ...note] = []] = parseCsv(line, {
      delimiter: [',', '，'],
      trim: true,
    });
    return { ...row, label, figure, note: note.join(', ') };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ...row, problem: 'quote' };
  }
}

function getText(scalar: Scalar): string {
  return String(scalar.value ?? '').trim();
}

function getOffset(node: unknown): number {
  const { range } = (node ?? {}) as Partial<Node>;
  return range?.[0] ?? 0;
}

/** The line of the block at a place, for a message. */
function getLine({ value }: Code, { line }: Place, start: Place): string {
  return value.split('\n')[line - start.line - 1]?.trim() ?? '';
}
