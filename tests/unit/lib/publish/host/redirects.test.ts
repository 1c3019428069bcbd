import { expect, test } from 'vitest';
import { getRedirectNote } from '@/lib/publish/host/redirects';

function makeFile(moved: number): string {
  const lines = Array.from(
    { length: moved },
    (_, at) => `/en/articles/a-${at}/ /en/articles/b/ 301\n`,
  );
  return `${lines.join('')}/en/* /en/404.html 404\n`;
}

test('more former addresses than Cloudflare Pages reads are not passed over in silence', () => {
  expect(getRedirectNote(makeFile(0), 'en')).toBeUndefined();
  expect(getRedirectNote(makeFile(2000), 'en')).toBeUndefined();
  expect(getRedirectNote(makeFile(2001), 'en')).toMatch(
    /^_redirects holds 2,001 former addresses, but Cloudflare Pages reads only the first 2,000 /,
  );
  expect(getRedirectNote(makeFile(2001), 'zh')).toContain('只读取前 2,000 个');
});
