import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { adminFolder } from '@/lib/admin/adminFolder';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getAttribute, getElements, isDataBlock } from '@/lib/html/tree';
import { listFiles } from '@/lib/store/listFiles';
import { measurePages } from '@/tests/bench/site/measurePages';

const folder = getOutFolder();
/** All but the editor, a program beside the pages with a policy of its own. */
const files = listFiles(folder).filter((file) => !file.startsWith(adminFolder));
const pages = files.filter((file) => file.endsWith('.html'));
const weights = measurePages(folder);

/** What a server sends before the reader's machine has to answer: ten segments (RFC 6928). */
const firstWindow = 14_336;

describe('over the wire', () => {
  const limits: Readonly<Record<string, number>> = {
    article: firstWindow,
    'article, bilingual': 18 * 1024,
    front: firstWindow,
    'front, bilingual': firstWindow,
    entry: firstWindow,
    missing: firstWindow,
  };

  test.each(weights.filter(({ kind }) => kind in limits))(
    'the heaviest page of its kind takes no more than one window with style and script, bilingual articles 18 kB: $kind',
    ({ kind, sent }) => {
      expect(sent).toBeLessThanOrEqual(limits[kind] ?? 0);
    },
  );

  test('there is a front page, a choice of editions and a page for what is missing', () => {
    const kinds = weights.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['front', 'front, bilingual', 'entry', 'missing']),
    );
  });

  test('the script is at most 2 kB, and that of the search page 12 kB', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const limit = /\/search\./.test(file) ? 12 * 1024 : 2048;
      expect(gzipSync(readFileSync(join(folder, file))).length).toBeLessThanOrEqual(limit);
    }
  });
});

describe('every page', () => {
  test('has nothing of the framework', () => {
    const found = pages.filter((file) =>
      /_next|__next|self\.|TURBOPACK|react|<!--/i.test(
        readFileSync(join(folder, file), 'utf8').replace(/<main[\s\S]*<\/main>/, ''),
      ),
    );
    expect(found).toEqual([]);
    expect(files.filter((file) => /_next|__next|index\.txt$/.test(file))).toEqual([]);
  });

  test('asks for one stylesheet, and for scripts only when it has been read', () => {
    const found = pages.filter((file) => {
      const elements = getElements(parse(readFileSync(join(folder, file), 'utf8')));
      const styles = elements.filter((element) => getAttribute(element, 'rel') === 'stylesheet');
      const blocking = elements.filter(
        (element) =>
          element.tagName === 'script' &&
          !isDataBlock(element) &&
          getAttribute(element, 'src') !== undefined &&
          getAttribute(element, 'type') !== 'module' &&
          getAttribute(element, 'defer') === undefined,
      );
      return styles.length > 1 || blocking.length > 0;
    });
    expect(found).toEqual([]);
  });

  test('carries its security policy, without exceptions', () => {
    const found = pages.filter((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
      return !policy?.startsWith("default-src 'none'; ") || /unsafe|https?:|\*/.test(policy);
    });
    expect(found).toEqual([]);
  });
});

test('each edition has its own page for what is missing, and so has the site', () => {
  expect(pages.filter((file) => file.endsWith('404.html'))).toEqual([
    '404.html',
    'bilingual/404.html',
    'en/404.html',
    'zh-hant/404.html',
    'zh/404.html',
  ]);
  const html = readFileSync(join(folder, '404.html'), 'utf8');
  expect(html).toMatch(/lang="zh-Hans"/);
  expect(html).toMatch(/name="robots" content="noindex/);
});
