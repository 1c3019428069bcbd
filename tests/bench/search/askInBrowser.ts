import { chromium, type Page } from '@playwright/test';
import { type Language, languages } from '@/lib/language/language';
import { findBrowser } from '@/tests/support/tools/findBrowser';
import type { Draw } from './draw';
import type { Program } from './programs/program';
import { type Server, serve } from './serve';

/** What a program answered in a browser. */
export interface Asked {
  /** For each draw whether it found its article. */
  readonly found: readonly boolean[];
  /** A query on a page that was just opened, then another one. */
  readonly first: readonly Answer[];
  readonly next: readonly Answer[];
  /** The first once more, when all that it needs is loaded. */
  readonly again: readonly Answer[];
}

export interface Answer {
  readonly draw: Draw;
  readonly milliseconds: number;
  /** Of the processor, in the thread of the page. */
  readonly processor: number;
  /** All that was asked for but the page itself, with heads. */
  readonly bytes: number;
  readonly slugs: readonly string[];
}

/** Asks a program the draws, and as many of them as `visits` says on pages that were opened for two queries. */
export async function askInBrowser(
  program: Program,
  draws: readonly Draw[],
  visits: number,
): Promise<Asked> {
  const server = await serve(program.getFile);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const open = () => browser.newPage({ viewport: { width: 390, height: 844 } });
  const visit = async (language: Language) => {
    const page = await open();
    await page.goto(server.origin + program.getPath(language), { waitUntil: 'load' });
    return page;
  };
  try {
    const found = await program.checkFound(draws, visit);
    const pairs = pairDraws(draws).slice(0, visits);
    // Once before it counts, since the server makes and compresses what it sends when it is first asked.
    for (const pair of pairs) await askPair(program, await open(), server, pair);
    const answers: (readonly Answer[])[] = [];
    for (const pair of pairs) {
      answers.push(await askPair(program, await open(), server, pair));
    }
    const get = (place: number) => answers.flatMap((pair) => pair[place] ?? []);
    return { found, first: get(0), next: get(1), again: get(2) };
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Draws of one language by two. */
function pairDraws(draws: readonly Draw[]): readonly (readonly Draw[])[] {
  const own = languages.map((language) => draws.filter((draw) => draw.language === language));
  const pairs = own.map((list) =>
    list.flatMap((draw, place) => {
      const next = list[place + 1];
      return place % 2 === 0 && next ? [[draw, next]] : [];
    }),
  );
  const [first = [], second = []] = pairs;
  return first.flatMap((pair, place) => [pair, ...(second[place] ? [second[place]] : [])]);
}

async function askPair(
  program: Program,
  page: Page,
  server: Server,
  draws: readonly Draw[],
): Promise<readonly Answer[]> {
  const [draw] = draws;
  if (!draw) return [];
  server.takeBytes();
  await page.goto(server.origin + program.getPath(draw.language), { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readProcessor = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const answers: Answer[] = [];
  for (const own of [...draws, draw]) {
    const before = await readProcessor();
    const { milliseconds, slugs } = await program.ask(page, own.query);
    const processor = (await readProcessor()) - before;
    await server.settle();
    answers.push({ draw: own, milliseconds, processor, slugs, bytes: server.takeBytes() });
  }
  await page.context().close();
  return answers;
}
