import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCorpus } from './corpus/corpus';
import { measureCourier } from './measureCourier';
import { measureWriting } from './measureWriting';
import { type Options, readOptions } from './options';
import { installPeers, measurePeers } from './peers/measurePeers';
import { formatReport, type Measured, writeTables } from './report';

/** How long a paper of some size takes to build, cold and after a change, to check and to show, and how long by peers. */
async function run({ sizes, steps, peers, readme }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'courier-peers-'));
  try {
    const programs = peers ? await installPeers(folder, tell) : undefined;
    const measured: Measured[] = [];
    for (const size of sizes) {
      tell(`${size.toLocaleString('en')} articles`);
      const corpus = createCorpus(size);
      const builds = await measureCourier(corpus, steps, tell);
      const waits = await measureWriting(corpus, tell);
      const costs = programs ? await measurePeers(folder, programs, corpus, tell) : [];
      measured.push({ size, builds, waits, peers: costs });
      console.log(`\n${formatReport(measured)}\n`);
    }
    if (readme) writeTables(formatReport(measured));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Progress, apart from the tables. */
function tell(line: string): void {
  console.error(line);
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
