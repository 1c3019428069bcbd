import { type Cell, describeMachine, formatTable, writeReport } from '@/tests/bench/run/report';
import type { Build } from './measureCourier';
import type { Wait } from './measureWriting';
import type { PeerCost } from './peers/measurePeers';
import { steps } from './steps';

/** What was measured of papers of one size. */
export interface Measured {
  readonly size: number;
  readonly builds: readonly Build[];
  readonly waits: readonly Wait[];
  readonly peers: readonly PeerCost[];
}

const cost = ['s', 'CPU s', 'MB of memory'];
const buildHead = ['articles', 'build', ...cost, 'made', 'kept', 'files', 'MB', 'MB of stores'];
const waitHead = ['articles', 'command', ...cost];
const peerHead = [
  'articles',
  'program',
  ...['cold: s', 'CPU s', 'MB of memory'],
  ...['one edit: s', 'CPU s', 'MB of memory'],
  'files',
  'MB',
];

/** The second column names a build, a command or a program. */
const isName = (column: number) => column === 1;

/** Tables in Markdown, under a line that names the machine. */
export function formatReport(measured: readonly Measured[]): string {
  const tables = [
    formatTable(buildHead, measured.flatMap(getBuildRows), isName),
    formatTable(waitHead, measured.flatMap(getWaitRows), isName),
  ];
  if (measured.some(({ peers }) => peers.length > 0)) {
    tables.push(formatTable(peerHead, measured.flatMap(getPeerRows), isName));
  }
  return [describeMachine(), ...tables].join('\n\n');
}

/** Writes the report into README.md, between its markers. Throws where these are missing. */
export function writeTables(report: string): void {
  writeReport('README.md', report, begin, finish);
}

const begin = '<!-- archive: written by `npm run bench -- archive --peers --readme` -->';
const finish = '<!-- /archive -->';

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

function getWaitRows({ size, waits }: Measured): readonly (readonly Cell[])[] {
  return waits.map(({ label, ...run }) => [size, label, ...getCost(run)]);
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
