import { expect, test } from 'vitest';
import { makeArticle, makeText } from '@/tests/support/papers/makeContent';
import { makeRenderedPage } from '@/tests/support/program/makeRenderedPage';
import { publishPaper } from '@/tests/support/program/publishPaper';

test.each([
  ['Two rivals agree to merge', '<p>Two rivals <em>agree</em> to merge</p>'],
  ['两家公司同意合并', '<p>兩家公司同意<b>合併</b></p>'],
])('a headline that was written later is found in what is kept: %s', async (title, html) => {
  const draft = makeArticle('big-merger', {
    draft: true,
    texts: { en: makeText('en', { title }) },
  });
  const files = { 'en/index.html': makeRenderedPage(html) };
  const { root, words } = await publishPaper({ files });
  expect(words).toEqual([]);
  const { kept, words: found } = await publishPaper({ files, root, unpublished: [draft] });
  expect(kept).toBeGreaterThan(0);
  expect(found.join('\n')).toContain('/en/ shows the headline of “big-merger”');
});

test('an address that was taken later is found in all that is kept, files for hosts, too', async () => {
  const articles = [makeArticle('x', { aliases: ['old'] })];
  const draft = makeArticle('y', { draft: true, aliases: ['old'] });
  const { root, words } = await publishPaper({ articles });
  expect(words).toEqual([]);
  const { words: found } = await publishPaper({ articles, root, unpublished: [draft] });
  const { words: first } = await publishPaper({ articles, unpublished: [draft] });
  expect(first.join('\n')).toContain('/_redirects');
  expect(found).toEqual(first);
});
