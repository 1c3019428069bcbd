import { expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { listRoutes } from '@/lib/publish/code/listRoutes';
import { makeArticle, makeContent, makeTopic } from '@/tests/support/papers/makeContent';

const content = makeContent({
  articles: [makeArticle('port', { topics: ['quays'] })],
  topics: [makeTopic('quays')],
});
const archive = buildArchive(content, { now: Date.parse('2030-01-01'), drafts: false });
const handlers = listRoutes('app').filter(
  ({ pattern, kind }) => pattern.startsWith('/[edition]') && kind === 'handler',
);

async function getStatus(file: string, params: Readonly<Record<string, string>>): Promise<number> {
  const { GET } = await import(/* @vite-ignore */ `@/${file}`);
  return (await GET(new Request('https://courier.example'), { params, archive })).status;
}

test.each(handlers)(
  '$pattern is not found in an edition that the paper lacks',
  async ({ file }) => {
    const params = {
      edition: 'xx',
      slug: 'port',
      topic: 'quays',
      author: 'ann',
      series: 'port',
      feed: 'feed.xml',
    };
    expect(await getStatus(file, params)).toBe(404);
  },
);

test('a feed is found in its formats alone', async () => {
  const [file = ''] = handlers.flatMap((one) => (one.pattern.includes('[topic]') ? one.file : []));
  const params = { edition: 'en', topic: 'quays' };
  expect(await getStatus(file, { ...params, feed: 'feed.xml' })).toBe(200);
  expect(await getStatus(file, { ...params, feed: 'feed.rss' })).toBe(404);
});
