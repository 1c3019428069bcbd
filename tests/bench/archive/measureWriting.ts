import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { getPaperFolder } from '@/lib/store/paperFolder';
import { type Cost, describeCost, measureRun } from '@/tests/bench/run/measureRun';
import { readMemory, readProcessorTime } from '@/tests/bench/run/processTree';
import type { Corpus } from './corpus/corpus';
import { clock, writePaper } from './corpus/writePaper';
import { editArticle } from './steps';

/** What whoever writes waits for. */
export interface Wait extends Omit<Cost, 'output'> {
  readonly label: string;
}

const courier = [process.execPath, 'lib/cli/courier.mjs'];

/** Milliseconds between two looks at a page. */
const interval = 50;

/** Checks a paper, cold, again and after an edit; then shows a page of it in `dev`, and an edit of that. */
export async function measureWriting(
  corpus: Corpus,
  onLine: (line: string) => void,
): Promise<readonly Wait[]> {
  const content = mkdtempSync(join(tmpdir(), 'courier-writing-'));
  const environment = { CONTENT_DIR: content, SOURCE_DATE_EPOCH: String(clock) };
  const waits: Wait[] = [];
  const take = (label: string, cost: Omit<Cost, 'output'>): void => {
    onLine(`${label}: ${describeCost(cost)}`);
    waits.push({ ...cost, label });
  };
  const check = (label: string) =>
    // It ends with 1 where it finds something.
    measureRun([...courier, 'check', '--json'], { folder: '.', environment, codes: [0, 1] }).then(
      (cost) => take(label, cost),
    );
  try {
    await writePaper(content, corpus);
    await check('check, cold');
    await check('check, nothing changed');
    edit(content, corpus);
    await check('check, one article edited');
    await measureDev(content, environment, corpus, take);
    return waits;
  } finally {
    rmSync(getPaperFolder(content), { recursive: true, force: true });
    rmSync(content, { recursive: true });
  }
}

/** Appends a sentence to each text of an article. */
function edit(content: string, corpus: Corpus, own?: string): void {
  editArticle(corpus, (language, slug, text) => {
    appendFileSync(join(content, 'articles', slug, `${language}.md`), own ?? text);
  });
}

/** The page of one article, from the start of `dev`, and with a sentence that was appended to it. */
async function measureDev(
  content: string,
  environment: Readonly<Record<string, string>>,
  corpus: Corpus,
  take: (label: string, cost: Omit<Cost, 'output'>) => void,
): Promise<void> {
  const began = performance.now();
  const child = spawn(courier[0] ?? '', [...courier.slice(1), 'dev'], {
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const pid = child.pid ?? 0;
  const measure = (since: number, before: number | undefined) => ({
    seconds: (performance.now() - since) / 1000,
    processor: subtract(readProcessorTime(pid), before),
    megabytes: readMemory(pid),
  });
  try {
    const page = `${await readOrigin(child.stdout)}/en/articles/${getSlug(corpus)}/`;
    await waitFor(page, '</html>');
    take('dev, first page', measure(began, 0));
    const before = readProcessorTime(pid);
    const since = performance.now();
    edit(content, corpus, '\nThe zeppelin has landed.\n');
    await waitFor(page, 'The zeppelin has landed.');
    take('dev, an edit shown', measure(since, before));
  } finally {
    child.kill();
    await ended;
  }
}

function getSlug({ getArticle, size }: Corpus): string {
  return getArticle(Math.floor(size / 2)).slug;
}

/** Where the server listens, as it says itself. */
function readOrigin(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: output });
    lines.on('line', (line) => {
      const [origin] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (origin) resolve(origin);
    });
    lines.on('close', () => reject(new Error('dev has ended')));
  });
}

/** Asks for a page until it says something. */
async function waitFor(page: string, words: string): Promise<void> {
  while (!(await (await fetch(page)).text()).includes(words)) await pause(interval);
}

function subtract(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}
