import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashFolder } from '@/tests/support/papers/hashFolder';
import { makeArticle } from '@/tests/support/papers/makeContent';
import { makeRenderedPage } from '@/tests/support/program/makeRenderedPage';
import { publishPaper } from '@/tests/support/program/publishPaper';

describe('what is published', () => {
  test('is the pages, what they load, what hosts read, and nothing else', async () => {
    const { root, outFolder, faults } = await publishPaper({});
    expect(faults).toEqual([]);
    const files = readdirSync(outFolder, { recursive: true, encoding: 'utf8' });
    const names = files.map((file) => file.replace(/\.[0-9a-f]{10}\./, '.#.'));
    expect(names.filter((file) => !file.startsWith('search')).sort()).toEqual([
      '404.html',
      '_Caddyfile',
      '_headers',
      '_nginx.conf',
      '_redirects',
      'assets',
      'assets/courier.#.js',
      'assets/style.#.css',
      'en',
      'en/404.html',
      'en/articles',
      'en/articles/x',
      'en/articles/x/index.html',
      'en/index.html',
      'index.html',
      'robots.txt',
    ]);
    expect(readdirSync(root).sort()).toEqual(['.out.publish', 'out', 'out.txt']);
  });

  test('has scripts that run as they are', async () => {
    const { outFolder, read } = await publishPaper({});
    const [script = ''] = readdirSync(join(outFolder, 'assets')).filter((file) =>
      /\.js$/.test(file),
    );
    const stored: string[] = [];
    const localStorage = { setItem: (...pair: string[]) => stored.push(pair.join(' ')) };
    runInNewContext(read(`assets/${script}`), { localStorage });
    expect(stored).toEqual(['edition en']);
  });

  test('has smaller variants beside a text, which hold the same', async () => {
    const body = `<p>${'A long article. '.repeat(50)}</p>`;
    const { outFolder, read } = await publishPaper({
      precompress: true,
      files: { 'en/index.html': makeRenderedPage(body) },
    });
    const variant = (ending: string) => readFileSync(join(outFolder, `en/index.html.${ending}`));
    const html = read('en/index.html');
    expect(brotliDecompressSync(variant('br')).toString()).toBe(html);
    expect(gunzipSync(variant('gz')).toString()).toBe(html);
    expect(variant('br').length).toBeLessThan(variant('gz').length);
    expect(existsSync(join(outFolder, 'robots.txt.gz'))).toBe(false);
  });

  test('leads from the former addresses of an article to the present one', async () => {
    const articles = [makeArticle('x', { aliases: ['old-x'] })];
    const files = { 'zh/articles/x/index.html': makeRenderedPage('<p>文章</p>') };
    const more = { 'zh-hant/articles/x/index.html': makeRenderedPage('<p>文章</p>') };
    const both = { 'bilingual/articles/x/index.html': makeRenderedPage('<p>文章</p>') };
    const { faults, read } = await publishPaper({
      articles,
      files: { ...files, ...more, ...both },
    });
    expect(faults).toEqual([]);
    expect(read('_redirects')).toContain('/zh/articles/old-x/ /zh/articles/x/ 301\n');
    expect(read('_nginx.conf')).toContain(
      'location = /zh/articles/old-x/ { return 301 /zh/articles/x/$is_args$args; }',
    );
    const page = read('zh/articles/old-x/index.html');
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/zh/articles/x/">');
    expect(page).toContain('<link rel="canonical" href="https://courier.example/zh/articles/x/">');
    expect(page).not.toContain('noindex');
    expect(page).toContain('<a href="/zh/articles/x/">');
    expect(read('bilingual/articles/old-x/index.html')).toContain(
      '<link rel="canonical" href="https://courier.example/en/articles/x/">',
    );
  });

  test('is the same to the byte when it is published again', async () => {
    const { outFolder, root } = await publishPaper({});
    const first = hashFolder(outFolder);
    const { faults } = await publishPaper({ root });
    expect(faults).toEqual([]);
    expect(hashFolder(outFolder)).toBe(first);
  });
});

describe('a site with a fault', () => {
  test('leaves yesterday’s as it was', async () => {
    const { outFolder, root } = await publishPaper({});
    const before = hashFolder(outFolder);
    const files = { 'en/index.html': makeRenderedPage('<a href="/no/">x</a>') };
    const { faults } = await publishPaper({ root, files });
    expect(faults).toHaveLength(1);
    expect(hashFolder(outFolder)).toBe(before);
    expect(readdirSync(root).sort()).toEqual(['.out.publish', 'out', 'out.txt']);
  });

  test.each([
    [
      'a link to nothing',
      '<p><a href="/en/no/">x</a></p>',
      '/en/ links to /en/no/, where there is',
    ],
    [
      'a link to nothing by the whole address',
      '<p><a href="https://courier.example/en/no/">x</a></p>',
      '/en/ links to https://courier.example/en/no/, where there is nothing.',
    ],
    [
      'a link to a place that is not in the page',
      '<p><a href="/en/articles/x/#p9">x</a></p>',
      '/en/ links to /en/articles/x/#p9, but there is no such place on that page.',
    ],
    [
      'an id twice',
      '<p id="p1">a</p><p id="p1">b</p>',
      '/en/ has the id “p1” more than once, so a link to it is ambiguous.',
    ],
    [
      'an image that is missing',
      '<p><img src="/a.png" alt="A"/></p>',
      '/en/ links to /a.png, where',
    ],
    [
      'an image of another site',
      '<p><img src="https://elsewhere.example/a.png" alt="A"/></p>',
      '/en/ loads https://elsewhere.example/a.png from another site.',
    ],
    ['a style in an attribute', '<p style="color:red">a</p>', '/en/ has <p style="…">, which'],
    ['a script in an attribute', '<p onclick="a()">a</p>', '/en/ has <p onclick="…">, which'],
    [
      'a script in a link',
      '<p><a href="javascript:a()">a</a></p>',
      '/en/ has href="javascript:a()"',
    ],
    ['HTML that is not valid', '<p>a<ul><li>b</li></ul></p>', '/en/ is not valid HTML: '],
    ['a paragraph in a list', '<ul><p>a</p></ul>', '/en/ is not valid HTML: '],
    [
      'a part that React left for later',
      '<p>a</p><template id="B:0"></template>',
      '/en/ was not rendered completely',
    ],
  ])('says so: %s', async (_, body, expected) => {
    const { words } = await publishPaper({ files: { 'en/index.html': makeRenderedPage(body) } });
    expect(words.join('\n')).toContain(expected);
  });

  test('says so: alternates that are not returned', async () => {
    const link = (language: string, path: string) =>
      `<link rel="alternate" hrefLang="${language}" href="https://courier.example${path}"/>`;
    const both = link('en', '/en/') + link('zh-Hans', '/zh/') + link('x-default', '/en/');
    const files = {
      'en/index.html': makeRenderedPage('<p>a</p>', both),
      'zh/index.html': makeRenderedPage(
        '<p>a</p>',
        link('zh-Hans', '/zh/') + link('x-default', '/zh/'),
      ),
    };
    const { words } = await publishPaper({ files });
    expect(words).toContain(
      '/en/ names /zh/ as its counterpart (zh-Hans), but not the other way round, so search ' +
        'engines ignore both.',
    );
  });

  test('says so: a page over its budget', async () => {
    let seed = 1;
    const noise = Array.from({ length: 4000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return `<i id="a${seed}"></i>`;
    });
    const { words } = await publishPaper({
      files: { 'en/index.html': makeRenderedPage(`<p>${noise}</p>`) },
    });
    expect(words).toEqual([
      expect.stringMatching(
        /^\/en\/ takes [\d,]+ bytes over the wire, [\d,]+ more than its budget of 14,336/,
      ),
    ]);
  });
});
