import { expect, test } from 'vitest';
import { makeArticle, makeDate, makeText } from '@/tests/support/papers/makeContent';
import { makeRenderedPage } from '@/tests/support/program/makeRenderedPage';
import { publishPaper } from '@/tests/support/program/publishPaper';

test.each([
  ['12 January 2024', 'published'],
  ['2024年1月12日', 'corrected'],
  ['January 2024', 'published'],
])('a draft may say %s where a published article bears that date', async (date, kind) => {
  const summary = makeText('en', { summary: date });
  const draft = makeArticle('draft-of-it', { draft: true, texts: { en: summary } });
  const files = { 'en/index.html': makeRenderedPage(`<p>${date}</p>`) };
  const publish = async (day: string) => {
    const own = makeDate(day);
    const facts =
      kind === 'published'
        ? { published: own }
        : { published: makeDate('2023-05-01'), corrections: [{ date: own, en: 'x', zh: 'x' }] };
    const articles = [makeArticle('x', facts)];
    return (await publishPaper({ unpublished: [draft], articles, files })).words.join('\n');
  };
  expect(await publish('2023-05-01')).toContain('of “draft-of-it”, which is not published');
  expect(await publish('2024-01-12')).not.toContain('draft-of-it');
});
