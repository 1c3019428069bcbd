import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Route } from '@/lib/publish/render/route';
import { hashFolder } from '@/tests/support/papers/hashFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import {
  editedPaper,
  makePaperContent,
  type RandomPaper,
} from '@/tests/support/papers/randomPaper';
import { loadRoutes } from '@/tests/support/program/appRoutes';
import { publishContent } from '@/tests/support/program/publishContent';

let routes: readonly Route[];

beforeAll(async () => {
  routes = await loadRoutes();
});

/** The routes after a change of one that pages of this kind come from, as of a message or a component. */
function changeCode(pattern: RegExp): readonly Route[] {
  return routes.map((route) => {
    if (route.kind !== 'page' || !pattern.test(route.pattern)) return route;
    const { default: Page } = route.module;
    const render: typeof Page = async (props) => (
      <>
        {await Page(props)}
        <p>Changed</p>
      </>
    );
    return { ...route, module: { ...route.module, default: render } };
  });
}

/** Versions of the code: as it is, with another message on all pages, with another article page. */
const versions: Readonly<Record<string, () => readonly Route[]>> = {
  plain: () => routes,
  message: () => changeCode(/./),
  component: () => changeCode(/articles/),
};

/** More of them for whoever waits: `COURIER_RUNS=200 npx vitest run incremental`. */
const runs = Number(process.env.COURIER_RUNS ?? 2);

/** What happens between two publishes, besides edits. */
const accident = fc.constantFrom(
  'none',
  'none',
  'message',
  'component',
  'file lost',
  'ledger lost',
);

/** Whole papers, four a round; a busy machine takes minutes. */
const patience = 600_000;

test('a publish after edits gives byte for byte what a first one would', {
  timeout: runs * patience,
}, async () => {
  await fc.assert(
    fc.asyncProperty(editedPaper, accident, async ({ before, after }, what) => {
      const [out, fresh] = [join(makeFolder({}), 'out'), join(makeFolder({}), 'out')];
      const publish = (folder: string, paper: RandomPaper, version: string) => {
        const code = { version, routes: versions[version]?.() ?? routes };
        return publishContent(folder, makePaperContent(paper), paper.now, code);
      };
      await publish(out, before, 'plain');
      if (what === 'file lost') rmSync(join(out, 'en/index.html'), { force: true });
      if (what === 'ledger lost') rmSync(join(out, '../.out.publish/ledger'), { force: true });
      const version = what in versions ? what : 'plain';
      const second = await publish(out, after, version);
      const first = await publish(fresh, after, version);
      expect(second.faults).toEqual(first.faults);
      fc.pre(first.faults.length === 0);
      expect(hashFolder(out)).toBe(hashFolder(fresh));
      expect((await publish(out, after, version)).made).toBe(0);
    }),
    { numRuns: runs },
  );
});
