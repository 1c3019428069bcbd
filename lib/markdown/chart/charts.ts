import type { Code, Nodes, Root, Table, TableRow } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { checkSize } from '@/lib/markdown/body/size';
import { listNodes, replaceNodes } from '@/lib/markdown/parse/nodes';
import { parseMarkdown } from '@/lib/markdown/parse/parseMarkdown';
import { getPlace } from '@/lib/markdown/parse/places';
import { getText } from '@/lib/markdown/parse/text';
import { renderHtml } from '@/lib/markdown/renderHtml';
import { drawChart } from './drawChart';
import { type Chart, type ChartKind, isChart, parseChart } from './parseChart';

/** What of a chart a table doesn't say: kept with it until it is drawn. */
interface ChartData {
  readonly kind: ChartKind;
  readonly values: readonly number[];
}

declare module 'mdast' {
  interface TableData {
    chart?: ChartData;
  }
}

const fence = /^ {0,3}(?:```|~~~)\s*chart\b/im;

/** The charts of a body, in order; those with faults are none. */
export function readCharts(body: string): readonly Chart[] {
  if (!fence.test(body) || checkSize(body).length > 0) return [];
  return listCharts(parseMarkdown(body)).flatMap((code) => parseChart(code).chart ?? []);
}

/** A chart with its words as `convert` gives them. */
export function convertChart(chart: Chart, convert: (text: string) => string): Chart {
  return {
    kind: chart.kind,
    title: convert(chart.title),
    source: convert(chart.source),
    values: chart.values.map(({ label, text, note, value }) => ({
      label: convert(label),
      text: convert(text),
      note: convert(note),
      value,
    })),
  };
}

/** A chart by itself, as sanitised HTML. */
export function renderChart(chart: Chart): string {
  return renderHtml({ type: 'table', children: [], data: { ...drawChart(chart) } });
}

/** Charts that can't be drawn as they are written, or not whole. */
export function checkCharts(tree: Root): readonly BodyFault[] {
  return listCharts(tree).flatMap((code) => [...parseChart(code).faults, ...checkComments(code)]);
}

/** YAML reads nothing after ` #`, and in a unit that is where the figure stands: `NOK # a kilogram`. */
function checkComments(code: Code): readonly BodyFault[] {
  const start = getPlace(code);
  return code.value.split('\n').flatMap((text, index) => {
    const [, before = '', found] =
      /^((?!data:)[^"'#]+:[ \t]+(?:[^"'|>\s].*?[ \t])?)(#.*)$/.exec(text) ?? [];
    const place = { line: start.line + index + 1, column: start.column + before.length };
    return found === undefined ? [] : [createFault('hash-comment', place, { found })];
  });
}

/**
 * Turns charts into tables: title and source at the head, then a row for each value with its note. So
 * they are read, compared, converted and copied as tables are.
 */
export function tabulateCharts(tree: Root): void {
  replaceNodes(tree, (node) => {
    const chart = node.type === 'code' && isChart(node) ? parseChart(node).chart : undefined;
    return chart && [createTable(chart, node)];
  });
}

/** Draws the tables that were charts. */
export function drawCharts(tree: Root): void {
  for (const table of listNodes(tree, 'table')) {
    const { chart, ...rest } = table.data ?? {};
    if (!chart) continue;
    const [head, ...rows] = table.children.map(({ children }) => children.map(getText));
    const [title = '', , source = ''] = head ?? [];
    const values = rows.map(([label = '', text = '', note = ''], place) => ({
      label,
      text,
      note,
      value: chart.values[place] ?? 0,
    }));
    table.data = { ...rest, ...drawChart({ kind: chart.kind, title, source, values }) };
  }
}

/** The words of a chart in the order of reading, to tell its language by; nothing of other code. */
export function getChartText(code: Code): string {
  const chart = isChart(code) ? parseChart(code).chart : undefined;
  return chart ? getText(createTable(chart, code)) : '';
}

function listCharts(tree: Root): readonly Code[] {
  return listNodes(tree, 'code').filter(isChart);
}

function createTable({ kind, title, source, values }: Chart, { position }: Nodes): Table {
  return {
    type: 'table',
    align: [null, 'right', null],
    children: [
      createRow([title, '', source]),
      ...values.map(({ label, text, note }) => createRow([label, text, note])),
    ],
    data: { chart: { kind, values: values.map(({ value }) => value) } },
    ...(position && { position }),
  };
}

function createRow(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: value === '' ? [] : [{ type: 'text', value }],
    })),
  };
}
