import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Build } from './measureCourier';
import type { PeerCost } from './peers/measurePeers';
import { steps } from './steps';

/** What was measured of papers of one size. */
export interface Measured {
  readonly size: number;
  readonly builds: readonly Build[];
  readonly peers: readonly PeerCost[];
}

type Cell = string | number | undefined;

const cost = ['s', 'CPU s', 'MB of memory'];
const buildHead = ['articles', 'build', ...cost, 'made', 'kept', 'files', 'MB', 'MB of stores'];
const peerHead = [
  'articles',
  'program',
  ...['cold: s', 'CPU s', 'MB of memory'],
  ...['one edit: s', 'CPU s', 'MB of memory'],
  'files',
  'MB',
];

/** Tables in Markdown, under a line that names the machine. */
export function formatReport(measured: readonly Measured[]): string {
  const tables = [formatTable(buildHead, measured.flatMap(getBuildRows))];
  if (measured.some(({ peers }) => peers.length > 0)) {
    tables.push(formatTable(peerHead, measured.flatMap(getPeerRows)));
  }
  return [describeMachine(), ...tables].join('\n\n');
}

/** Writes the report into README.md, between its markers. Throws where these are missing. */
export function writeReport(report: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const [head, rest = ''] = readme.split(begin);
  const end = rest.indexOf(finish);
  if (end < 0) throw new Error(`README.md has no place for the report: ${begin} … ${finish}`);
  writeFileSync('README.md', `${head}${begin}\n\n${report}\n\n${rest.slice(end)}`);
}

const begin = '<!-- archive: written by `npm run bench -- archive --peers --readme` -->';
const finish = '<!-- /archive -->';

function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()[2]?.toFixed(1);
  return (
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (${model}), ` +
    `${memory} GB of memory, Node ${process.versions.node}; ${load} programs on average wanted a core.`
  );
}

function getBuildRows({ size, builds }: Measured): readonly (readonly Cell[])[] {
  return builds.map(({ step, made, kept, out, stores, ...run }) => [
    size,
    step,
    ...getCost(run),
    made,
    kept,
    ...[out.files, toMegabytes(out.bytes), toMegabytes(stores)],
  ]);
}

/** The peers under Courier’s own builds of the same kind. */
function getPeerRows({ size, builds, peers }: Measured): readonly (readonly Cell[])[] {
  const [all] = builds;
  const edited = builds.find(({ step }) => step === steps.edited.label);
  const own = all && edited ? [{ label: 'Courier', all, edited, out: edited.out }] : [];
  return [...own, ...peers].map(({ label, all, edited, out }) => [
    size,
    label,
    ...getCost(all),
    ...getCost(edited),
    ...[out.files, toMegabytes(out.bytes)],
  ]);
}

function getCost(run: Pick<Build, 'seconds' | 'processor' | 'megabytes'>): readonly Cell[] {
  const megabytes = run.megabytes === undefined ? undefined : Math.round(run.megabytes);
  return [run.seconds.toFixed(1), run.processor?.toFixed(1), megabytes];
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(formatCell).join(' | ')} |`;
  const marks = head.map((_, column) => (column === 1 ? '---' : '--:'));
  return [line(head), line(marks), ...rows.map(line)].join('\n');
}

function formatCell(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en') : (cell ?? '–');
}
