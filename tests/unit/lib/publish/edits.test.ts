import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Route } from '@/lib/publish/render/route';
import {
  makeArticle,
  makeContent,
  makeDate,
  makePaperPageRecord,
  makeText,
  makeTopic,
} from '@/tests/support/papers/makeContent';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { loadRoutes } from '@/tests/support/program/appRoutes';
import { publishContent } from '@/tests/support/program/publishContent';

let routes: readonly Route[];

beforeAll(async () => {
  routes = await loadRoutes();
});

/** A paper of so many articles on one topic, and what is edited of it. */
function writePaper(size: number, edited: { readonly body?: string; readonly summary?: string }) {
  const articles = Array.from({ length: size }, (_, place) =>
    makeArticle(`news-${place}`, {
      published: makeDate(`2024-${String(1 + (place % 12)).padStart(2, '0')}-05`),
      topics: ['x'],
      texts: { en: makeText('en', { body: (place === 0 && edited.body) || `Of ${place}.` }) },
    }),
  );
  const summary = { en: edited.summary ?? 'A topic.', zh: '话题。' };
  const pages = ['about', 'corrections'].map((name) =>
    makePaperPageRecord(name, { en: makeText('en'), zh: makeText('zh') }),
  );
  return { articles, topics: [makeTopic('x', { summary })], pages };
}

/** How many files are made, of a paper that was published before. */
async function publish(outFolder: string, paper: ReturnType<typeof writePaper>): Promise<number> {
  const code = { version: 'a', routes };
  const { faults, made } = await publishContent(outFolder, makeContent(paper), '2025-01-01', code);
  expect(faults).toEqual([]);
  return made;
}

test('an edit of a text or of what is said of a topic makes few files, however many articles there are', async () => {
  const count = async (size: number) => {
    const out = join(makeFolder({}), 'out');
    await publish(out, writePaper(size, {}));
    const body = 'Another text.';
    const text = await publish(out, writePaper(size, { body }));
    const topic = await publish(out, writePaper(size, { body, summary: 'Another topic.' }));
    return { text, topic };
  };
  const [small, large] = [await count(18), await count(24)];
  // The page, its Markdown, and of the index of search the files that have its words.
  expect([small.text, large.text].filter((made) => made > 12)).toEqual([]);
  expect(large.topic).toBe(small.topic);
});
