import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askInBrowser } from './askInBrowser';
import { drawQueries } from './draw';
import { type Options, readOptions } from './options';
import { isOutOfOrder } from './order';
import { generatePaper, readPaperOf } from './paper';
import { createCourier } from './programs/courier';
import { createPeers } from './programs/peers';
import { formatReport, type Measured, writeTables } from './report';
import { tell } from './tell';

/** How well and how fast articles are found, and what that costs; by other programs, too. */
async function run(options: Options): Promise<void> {
  const { articles, draws: count, visits, folders, peers, readme } = options;
  const measured: Measured[] = [];
  const papers = [
    ...articles.filter(Boolean).map((size) => () => generatePaper(size)),
    ...folders.map((folder) => () => readPaperOf(folder)),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'courier-search-'));
  try {
    for (const [place, create] of papers.entries()) {
      const paper = create();
      const hasPeers = peers && place === 0;
      const draws = drawQueries(paper, count);
      const programs = [
        await createCourier(paper),
        ...(hasPeers ? await createPeers(folder, paper) : []),
      ];
      for (const program of programs) {
        tell(`${program.label}: answering`);
        const { label, cost } = program;
        const asked = await askInBrowser(program, draws, visits);
        measured.push({ paper, label, cost, draws, asked });
        for (const { draw } of [...asked.first, ...asked.next].filter((own) =>
          isOutOfOrder(paper, own),
        )) {
          tell(`${label}: ${draw.query} shows a part of a word before a word`);
        }
        for (const { query, slug } of draws
          .filter((_, place) => !asked.found[place])
          .slice(0, 20)) {
          tell(`${label}: ${query} does not find ${slug}`);
        }
      }
      console.log(`\n${formatReport(measured)}\n`);
      if (readme) writeTables(formatReport(measured));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
