import { expect, test } from 'vitest';
import { describeLimits } from '@/lib/publish/host/limits';

test('says how near a site is to what hosts take', () => {
  expect(describeLimits({ files: 1_300, bytes: 20_000_000 }, 'en')).toBe(
    '2 % of what GitHub Pages takes (1 GB).\n7 % of what Cloudflare Pages takes (20,000 files).',
  );
});

test('says which hosts a site is too large for', () => {
  expect(describeLimits({ files: 20_001, bytes: 1_000_000_000 }, 'en')).toBe(
    '100 % of what GitHub Pages takes (1 GB).\nToo much for Cloudflare Pages, which takes 20,000 files: 101 %.',
  );
});

test('says so in Chinese', () => {
  expect(describeLimits({ files: 20_001, bytes: 20_000_000 }, 'zh')).toBe(
    'GitHub Pages 的上限（1 GB）已用 2%。\n超出 Cloudflare Pages 的上限（20,000 个文件）：已达 101%。',
  );
});
