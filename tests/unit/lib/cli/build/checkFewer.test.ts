import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { readPaper } from '@/lib/archive/readPaper';
import { checkFewer } from '@/lib/cli/build/checkFewer';
import { editions } from '@/lib/edition/editions';
import { writeChanges } from '@/lib/publish/changes/changeRecord';
import { english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';

const slugs = Array.from({ length: 10 }, (_, place) => `article-${place}`);

/** A paper with these of the articles. */
function makePaper(own: readonly string[]): string {
  const files = own.flatMap((slug) => [
    [`articles/${slug}/article.yaml`, 'published: 2024-01-12\noriginal: en\n'] as const,
    [`articles/${slug}/en.md`, english] as const,
  ]);
  return makeDeskPaper(Object.fromEntries(files));
}

/** An output folder that has all of them. */
function makeLive(origin = 'https://courier.example'): string {
  const folder = join(makeFolder({ 'out/_headers': '' }), 'out');
  const pages = Object.fromEntries(
    editions.flatMap((edition) =>
      slugs.map((slug) => [origin + getPath(edition, { kind: 'article', slug }), 'hash']),
    ),
  );
  const changes = { added: [], changed: [], removed: [], feeds: [] };
  writeChanges(folder, { changes, state: { pages, feeds: {} } });
  return folder;
}

/** Why a paper of these articles is not published there at that clock; nothing where it is. */
function getRefusal(own: readonly string[], now: number, folder = makeLive()): string {
  const environment = process.env;
  const clock = String(Math.floor(now / 1000));
  process.env = { ...environment, CONTENT_DIR: makePaper(own), SOURCE_DATE_EPOCH: clock };
  try {
    const { archive, reading } = readPaper({ drafts: false });
    if (!archive) throw new TypeError('The paper has a fault');
    checkFewer(folder, archive, reading.content);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    process.env = environment;
  }
}

const today = Date.now();

test('a clock at 1970 would empty a live paper: it is refused, and the message says how to go on', () => {
  const refusal = getRefusal(slugs, 0);
  expect(refusal).toContain('The clock is set to 1970-01-01T00:00:00.000Z (SOURCE_DATE_EPOCH)');
  expect(refusal).toContain('10 of the 10 articles');
  expect(refusal).toContain('npm run build -- --allow-fewer');
});

test('so are far fewer articles than readers have', () => {
  expect(getRefusal(slugs.slice(0, 4), today)).toContain('6 of the 10 articles');
});

test.each([
  ['the same articles', slugs, today],
  ['an editor who takes some away', slugs.slice(0, 6), today],
])('%s are published', (_, own, now) => {
  expect(getRefusal(own, now)).toBe('');
});

test('where nothing was published, or another paper, nothing is refused', () => {
  expect(getRefusal(slugs, 0, join(makeFolder({}), 'out'))).toBe('');
  expect(getRefusal([], today, makeLive('https://other.example'))).toBe('');
});
