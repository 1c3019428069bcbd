import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { exportHead, hexo, makeItem, wordpress } from '@/tests/support/papers/archives';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { importInto, list, makeArchive, read } from '@/tests/support/papers/importArchive';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

describe('Bad archives', () => {
  test('an export whose XML breaks: what comes before is imported, the rest is told of', async () => {
    const directory = makeDeskPaper();
    const broken = `${exportHead}${makeItem(1, 'One', 'The first article.')}<item><title>Two</title></wrong>`;
    const outcome = await importInto(
      directory,
      join(makeFolder({ 'broken.xml': broken }), 'broken.xml'),
    );
    expect(outcome.written).toHaveLength(1);
    expect(list(outcome).some((note) => note.startsWith('unreadable broken.xml:'))).toBe(true);
  });

  test('an export that is cut off', async () => {
    const directory = makeDeskPaper();
    const whole = `${exportHead}${makeItem(1, 'One', 'The first article.')}${makeItem(2, 'Two', 'The second.')}`;
    const cut = whole.slice(0, -200);
    const outcome = await importInto(directory, join(makeFolder({ 'cut.xml': cut }), 'cut.xml'));
    expect(outcome.written).toHaveLength(1);
    expect(outcome.notes.map(({ rule }) => rule)).toContain('unreadable');
  });

  const breaks = `${exportHead}<item><title>One</wrong></item>`;
  test.each([
    ['broken.xml', breaks, `broken.xml:${breaks.split('\n').length}:`],
    ['error.xml', '<!DOCTYPE html>\n<html><body>404<br></body></html>', 'is HTML'],
    ['page.xml', '<?xml version="1.0"?>\n<!-- x -->\n<html></html>', 'is HTML'],
    ['empty.xml', '', 'is empty'],
    ['blank.xml', '\n \n', 'is empty'],
    ['packed.xml', gzipSync(exportHead), 'is packed. Unpack it first'],
    [
      'report.docx',
      Buffer.from('PK\u0003\u0004word'),
      'a document, open in its program and save as plain',
    ],
    ['export.xml.gz', gzipSync(exportHead), 'is packed. Unpack it first'],
    ['wide.xml', Buffer.from(`\uFEFF${exportHead}`, 'utf16le'), 'is not in UTF-8'],
    ['gbk.xml', '<?xml version="1.0" encoding="GBK"?><rss></rss>', 'is not in UTF-8'],
    ['feed.xml', '<rss version="2.0"><channel></channel></rss>', 'There is no article in'],
  ])('%s that is no export, or none that can be read', async (name, content, told) => {
    const path = join(makeFolder({ [name]: content }), name);
    const directory = makeDeskPaper();
    const { status, stderr } = await runCourier(['import', path], { CONTENT_DIR: directory });
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/\n +at /);
    expect(status).toBe(1);
    expect(readdirSync(join(directory, 'articles'))).toEqual(['forum']);
  });

  test('a file of topics that can’t be read stays as an editor left it', async () => {
    const notes = makeFolder({ 'topics.yaml': 'Harbour: { articles: 2, topic: docks\nB: x\n' });
    const path = join(makeArchive(wordpress), 'export.xml');
    const words = ['import', path, '--notes', notes];
    const { status, stderr } = await runCourier(words, { CONTENT_DIR: makeDeskPaper() });
    expect(stderr).toMatch(/topics\.yaml:\d+:\d+ can’t be read, so nothing was imported/);
    expect(status).toBe(1);
    expect(readFileSync(join(notes, 'topics.yaml'), 'utf8')).toContain('topic: docks');
  });

  test('notes are not put among the content', async () => {
    const directory = makeDeskPaper();
    const words = ['import', makeArchive(hexo), '--notes', join(directory, 'articles/forum')];
    const { status, stderr } = await runCourier(words, { CONTENT_DIR: directory });
    expect(stderr).toContain('Commands put nothing into');
    expect(status).toBe(2);
    expect(readdirSync(join(directory, 'articles'))).toEqual(['forum']);
  });

  test.each(['', 'articles', '..'])('the paper itself (%s)', async (way) => {
    const directory = makeDeskPaper();
    const words = ['import', join(directory, way)];
    const { status, stderr } = await runCourier(words, { CONTENT_DIR: directory });
    expect(stderr).toContain('is the paper itself, or holds it');
    expect(status).toBe(2);
    expect(readdirSync(join(directory, 'articles'))).toEqual(['forum']);
  });

  test('a folder without articles', async () => {
    const path = makeFolder({ 'README.md': 'x', 'a.txt': 'x' });
    const { status, stderr } = await runCourier(['import', path], { CONTENT_DIR: makeDeskPaper() });
    expect(stderr).toContain(`There is no article in ${path}.`);
    expect(status).toBe(1);
  });

  test('files in another encoding, with broken front matter, or that ask for files elsewhere', async () => {
    const directory = makeDeskPaper();
    const root = makeFolder({
      '_posts/2018-01-01-gbk.md': Buffer.from([
        0x2d, 0x2d, 0x2d, 0x0a, 0xc4, 0xe3, 0xba, 0xc3, 0xff,
      ]),
      '_posts/2018-01-02-colon.md':
        '---\ntitle: Bridges: a history\ntags: [a\n---\n\nIt is long.\n',
      '_posts/2018-01-03-thief.md':
        '---\ntitle: A thief\n---\n\nSee ![it](../../../../../../etc/hostname.png) and [x](javascript:alert(1)).\n',
    });
    const outcome = await importInto(directory, root);
    expect(list(outcome)).toContain('unreadable _posts/2018-01-01-gbk.md:2');
    expect(read(directory, 'colon/en.md')).toContain("title: 'Bridges: a history'");
    expect(readdirSync(join(directory, 'articles/thief')).sort()).toEqual([
      'article.yaml',
      'en.md',
    ]);
    expect(read(directory, 'thief/en.md')).toContain('See it and x.');
  });
});
