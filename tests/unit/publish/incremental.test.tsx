import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { openOutput } from '@/lib/publish/output/output';
import { publishSite } from '@/lib/publish/publishSite';
import { createMaker } from '@/lib/publish/render/maker';
import type { Route } from '@/lib/publish/render/route';
import { loadRoutes } from '@/tests/support/appRoutes';
import { hashFolder } from '@/tests/support/hashFolder';
import { makeFolder } from '@/tests/support/makeFolder';
import { makeWorkers } from '@/tests/support/makeWorkers';
import { plainAssets } from '@/tests/support/publishPaper';
import {
  editedPaper,
  makeArchive,
  makePaperContent,
  type RandomPaper,
} from '@/tests/support/randomPaper';

let routes: readonly Route[];

beforeAll(async () => {
  routes = await loadRoutes();
});

/** Publishes a paper with code of this version, and gives the words of its faults. */
async function publish(outFolder: string, paper: RandomPaper, version: string) {
  const archive = makeArchive(paper);
  const { stylesheet, ...others } = plainAssets;
  const address = `/assets/style.${version}.css`;
  const assets = { ...others, stylesheet: { ...stylesheet, address } };
  const options = {
    archive,
    precompress: false,
    unpublished: getUnpublished(makePaperContent(paper), archive),
  };
  const output = openOutput(outFolder);
  return publishSite({
    ...options,
    code: { version, assets },
    output,
    startWorkers: (folder) => makeWorkers(createMaker({ ...options, assets, routes, folder })),
  }).finally(output.close);
}

/** More of them for whoever waits: `COURIER_RUNS=200 npx vitest run incremental`. */
const runs = Number(process.env.COURIER_RUNS ?? 3);

/** What happens between two publishes, besides an edit. */
const accident = fc.constantFrom('none', 'none', 'code', 'file lost', 'ledger lost');

/** Nine whole papers; a busy machine takes minutes. */
const patience = 600_000;

test('a publish after an edit gives byte for byte what a first one would', {
  timeout: runs * patience,
}, async () => {
  await fc.assert(
    fc.asyncProperty(editedPaper, accident, async ({ before, after }, what) => {
      const [out, fresh] = [join(makeFolder({}), 'out'), join(makeFolder({}), 'out')];
      await publish(out, before, 'a');
      if (what === 'file lost') rmSync(join(out, 'en/index.html'), { force: true });
      if (what === 'ledger lost') rmSync(join(out, '../.out.publish/ledger'), { force: true });
      const version = what === 'code' ? 'b' : 'a';
      const second = await publish(out, after, version);
      const first = await publish(fresh, after, version);
      expect(second.faults).toEqual(first.faults);
      if (first.faults.length === 0) expect(hashFolder(out)).toBe(hashFolder(fresh));
      const again = await publish(out, after, version);
      if (first.faults.length === 0) expect(again.made).toBe(0);
    }),
    { numRuns: runs },
  );
});
