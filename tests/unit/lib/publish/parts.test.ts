import { mkdirSync, renameSync, truncateSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Content } from '@/lib/content/records';
import type { Route } from '@/lib/publish/render/route';
import { listFiles } from '@/lib/store/listFiles';
import { hashFolder } from '@/tests/support/papers/hashFolder';
import {
  makeArticle,
  makeContent,
  makePaperPageRecord,
  makeText,
} from '@/tests/support/papers/makeContent';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { loadRoutes } from '@/tests/support/program/appRoutes';
import {
  publishContent,
  publishContentPart,
  type TestCode,
} from '@/tests/support/program/publishContent';

const now = '2025-01-01';
const of = 2;
let routes: readonly Route[];
/** Files that are rendered anew, by the code that counts them. */
let rendered = 0;

beforeAll(async () => {
  routes = (await loadRoutes()).map((route) => {
    if (route.kind !== 'page') return route;
    const { default: render } = route.module;
    const count: typeof render = (props) => {
      rendered += 1;
      return render(props);
    };
    return { ...route, module: { ...route.module, default: count } };
  });
});

function makePaper(title = 'A headline'): Content {
  const texts = { en: makeText('en', { title }), zh: makeText('zh') };
  const pages = ['about', 'corrections'].map((name) =>
    makePaperPageRecord(name, { en: makeText('en'), zh: makeText('zh') }),
  );
  return makeContent({ articles: [makeArticle('a', { texts }), makeArticle('b')], pages });
}

/** Publishes parts made by two machines on a third. */
async function publishParts(damage: (part: string) => void, paper = makePaper()) {
  const code: TestCode = { version: 'a', routes };
  const third = join(makeFolder({}), 'out');
  const parts = join(third, '../.out.publish/parts');
  const whole = join(makeFolder({}), 'out');
  for (const number of [1, 2]) {
    const out = join(makeFolder({}), 'out');
    const { faults } = await publishContentPart(out, makePaper(), now, code, { number, of });
    expect(faults).toEqual([]);
    const part = join(out, `../.out.publish/parts/${number}-of-${of}`);
    carry(part, join(parts, `${number}`));
    damage(join(parts, `${number}`));
  }
  rendered = 0;
  const { faults } = await publishContent(third, paper, now, code);
  const count = rendered;
  expect(faults).toEqual([]);
  await publishContent(whole, paper, now, code);
  expect(hashFolder(third)).toBe(hashFolder(whole));
  return count;
}

/** As a copy does that keeps no times. */
function carry(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  for (const file of listFiles(to)) utimesSync(join(to, file), 1000, 1000);
}

test('parts made by several machines are the site that one makes', async () => {
  expect(await publishParts(() => undefined)).toBe(0);
});

test('parts that are cut short, or made before an edit, cost time and nothing else', async () => {
  const damage = (part: string) => {
    const page = listFiles(part).find((file) => file.endsWith('.html')) ?? '';
    truncateSync(join(part, page), 40);
    if (part.endsWith('2')) truncateSync(join(part, 'list'), 40);
  };
  expect(await publishParts(damage, makePaper('Another headline'))).toBeGreaterThan(0);
});
