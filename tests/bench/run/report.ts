import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export type Cell = string | number | undefined;

/** A line that names the machine, and how busy it was. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()[2]?.toFixed(1);
  return (
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (${model}), ` +
    `${memory} GB of memory, Node ${process.versions.node}; ${load} programs on average wanted a core.`
  );
}

/** A table in Markdown, whose columns are of numbers but for those that are of names. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  isName: (column: number) => boolean,
): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(formatCell).join(' | ')} |`;
  const marks = head.map((_, column) => (isName(column) ? '---' : '--:'));
  return [line(head), line(marks), ...rows.map(line)].join('\n');
}

function formatCell(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en') : (cell ?? '–');
}

/** Writes a report into a file, between its markers. Throws where these are missing. */
export function writeReport(file: string, report: string, begin: string, finish: string): void {
  const text = readFileSync(file, 'utf8');
  const [head, rest = ''] = text.split(begin);
  const end = rest.indexOf(finish);
  if (end < 0) throw new Error(`${file} has no place for the report: ${begin} … ${finish}`);
  writeFileSync(file, `${head}${begin}\n\n${report}\n\n${rest.slice(end)}`);
}
