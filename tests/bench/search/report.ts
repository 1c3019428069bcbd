import { type Language, languages } from '@/lib/language/language';
import { type Cell, describeMachine, formatTable, writeReport } from '@/tests/bench/run/report';
import type { Answer, Asked } from './askInBrowser';
import type { Draw } from './draw';
import { isOutOfOrder } from './order';
import type { BenchPaper } from './paper';
import type { IndexCost } from './programs/program';

/** What a program found of a paper, and what it cost. */
export interface Measured {
  readonly paper: BenchPaper;
  readonly label: string;
  readonly cost: IndexCost;
  readonly draws: readonly Draw[];
  readonly asked: Asked;
}

const spread = 'median / 95 % / most';
const answerHead = [
  ...['paper', 'articles', 'program', 'Chinese found', 'English found', 'fragments first'],
  ...[
    `kB of a first query: ${spread}`,
    `kB of a next one: ${spread}`,
    `ms of a next one: ${spread}`,
    `ms of one whose files are loaded: ${spread}`,
    `of these, of the processor: ${spread}`,
  ],
];
const indexHead = [
  ...['paper', 'articles', 'program', 's', 'CPU s', 'MB of memory', 'files', 'MB'],
  'kB that one more article changes',
];

/** The columns that name a paper and a program. */
const isName = (column: number) => column === 0 || column === 2;

/** Tables in Markdown, under a line that names the machine. */
export function formatReport(measured: readonly Measured[]): string {
  return [
    describeMachine(),
    formatTable(answerHead, measured.map(getAnswerRow), isName),
    formatTable(indexHead, measured.map(getIndexRow), isName),
  ].join('\n\n');
}

/** Writes the report into the README of this bench. Throws where it has no place for it. */
export function writeTables(report: string): void {
  const begin =
    '<!-- written by `npm run bench -- search --articles 2000,10000 --peers --readme <folder>` -->';
  writeReport('tests/bench/search/README.md', report, begin, '<!-- /written -->');
}

function getAnswerRow({ paper, label, draws, asked }: Measured): readonly Cell[] {
  const { found, first, next, again } = asked;
  const answers = [...first, ...next];
  const wrong = answers.filter((answer) => isOutOfOrder(paper, answer)).length;
  return [
    paper.name,
    paper.articles.length,
    label,
    ...[...languages].reverse().map((language) => getRecall(draws, found, language)),
    `${wrong} of ${answers.length}`,
    getSpread(first, ({ bytes }) => bytes / 1000),
    getSpread(next, ({ bytes }) => bytes / 1000),
    getSpread(next, ({ milliseconds }) => milliseconds),
    getSpread(again, ({ milliseconds }) => milliseconds),
    getSpread(again, ({ processor }) => processor),
  ];
}

/** Of the queries in a language, how many find their article. */
function getRecall(draws: readonly Draw[], found: readonly boolean[], language: Language): string {
  const own = found.filter((_, place) => draws[place]?.language === language);
  const count = own.filter(Boolean).length;
  return `${((100 * count) / own.length).toFixed(1)} % (${count} of ${own.length})`;
}

function getSpread(answers: readonly Answer[], getNumber: (answer: Answer) => number): string {
  const numbers = answers.map(getNumber).sort((one, other) => one - other);
  const at = (share: number) => numbers[Math.ceil(share * numbers.length) - 1] ?? 0;
  return [0.5, 0.95, 1].map((share) => at(share).toFixed(0)).join(' / ');
}

function getIndexRow({ paper, label, cost }: Measured): readonly Cell[] {
  return [
    paper.name,
    paper.articles.length,
    label,
    cost.seconds.toFixed(1),
    cost.processor?.toFixed(1),
    cost.megabytes === undefined ? undefined : Math.round(cost.megabytes),
    cost.files,
    (cost.bytes / 1e6).toFixed(1),
    Math.round(cost.rewritten / 1000),
  ];
}
