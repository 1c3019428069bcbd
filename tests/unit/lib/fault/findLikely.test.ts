import { expect, test } from 'vitest';
import { findLikely } from '@/lib/fault/findLikely';

test.each([
  ['topic', ['topics', 'title'], 'topics'],
  ['sumary', ['summary', 'title'], 'summary'],
  ['tilte', ['title', 'file'], 'title'],
  ['Published', ['published'], 'published'],
  ['see_also', ['seeAlso'], 'seeAlso'],
  ['moscow-times', ['the-moscow-times', 'moscow'], 'the-moscow-times'],
  ['weather', ['title', 'summary'], undefined],
  ['x', ['en', 'zh'], undefined],
  ['anything', [], undefined],
])('“%s” among %o is most likely %o', (word, candidates, likely) => {
  expect(findLikely(word, candidates)).toBe(likely);
});
