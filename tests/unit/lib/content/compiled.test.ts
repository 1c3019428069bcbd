import {
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compileContent } from '@/lib/content/paper/compileContent';
import { readContent } from '@/lib/content/paper/readContent';
import * as codeVersion from '@/lib/store/codeVersion';
import { getPaperFolder } from '@/lib/store/paperFolder';
import { articleYaml, makePaper, markdown } from './makePaper';

afterEach(() => vi.restoreAllMocks());

/** What a reading gives that pages are made of. */
function tell(directory: string) {
  const { content, faults } = readContent(directory);
  const { articles, topics, pages, site } = content;
  const bodies = articles.flatMap(({ slug, texts }) =>
    Object.values(texts).map(({ language }) => content.getBody('article', slug, language)),
  );
  return {
    records: { articles, topics, pages, site, faults },
    bodies: bodies.map(({ hash, read }) => ({ hash, ...read() })),
    pictures: articles.map(({ slug }) => content.listPictures(slug)),
  };
}

async function makeCompiled() {
  const directory = `${makePaper()}/content`;
  const fresh = tell(directory);
  await compileContent(directory);
  return { directory, fresh, kept: getPaperFolder(directory) };
}

/** The files of what is kept of articles beside their bodies, and of topics. */
function listRecords(kept: string): readonly string[] {
  return ['articles', 'topics'].flatMap((folder) =>
    readdirSync(join(kept, folder)).map((name) => join(kept, folder, name)),
  );
}

/** The files of kept bodies. */
function listBodies(kept: string): readonly string[] {
  const files = readdirSync(join(kept, 'bodies'), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => /.{20}$/.test(name)).map((name) => join(kept, 'bodies', name));
}

describe('Compiled content', () => {
  test('gives what reading gives', async () => {
    const { directory, fresh, kept } = await makeCompiled();
    expect(listBodies(kept)).toHaveLength(4);
    expect(tell(directory)).toEqual(fresh);
  });

  test('stays while its paper is read, however many others are read after it', async () => {
    const { directory, kept } = await makeCompiled();
    const yesterday = Date.now() / 1000 - 86_400;
    utimesSync(kept, yesterday, yesterday);
    await compileContent(directory);
    for (let other = 0; other < 6; other += 1) await makeCompiled();
    expect(listBodies(kept)).toHaveLength(4);
  });

  test('is remade where it is gone, cut short, half written or changed, in any of its files', async () => {
    const { directory, fresh, kept } = await makeCompiled();
    const breaks: readonly ((file: string) => void)[] = [
      (file) => rmSync(file),
      (file) => truncateSync(file, 0),
      (file) => truncateSync(file, readFileSync(file).length - 5),
      (file) =>
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('paragraph', 'Paragraph')),
    ];
    for (const damage of breaks) {
      for (const file of [...listRecords(kept), ...listBodies(kept)]) {
        damage(file);
        expect(tell(directory)).toEqual(fresh);
      }
      await compileContent(directory);
    }
    rmSync(kept, { recursive: true });
    expect(tell(directory)).toEqual(fresh);
  });

  test('is remade by other code', async () => {
    const { directory, fresh, kept } = await makeCompiled();
    const read = () => listRecords(kept).map((file) => readFileSync(file, 'utf8'));
    const before = read();
    vi.spyOn(codeVersion, 'getCodeVersion').mockReturnValue('another');
    expect(tell(directory)).toEqual(fresh);
    await compileContent(directory);
    expect(read()).not.toEqual(before);
    expect(tell(directory)).toEqual(fresh);
  });

  test('sees a changed body, record and folder, be it of the same size and time', async () => {
    const { directory } = await makeCompiled();
    const file = join(directory, 'articles/forum/en.md');
    const then = new Date(2020, 1, 1);
    utimesSync(file, then, then);
    await compileContent(directory);
    for (const [text, title] of [
      ['A paragraph.\n', 'A bestline'],
      ['A peragraph.\n', 'A headline'],
    ]) {
      writeFileSync(file, markdown(text, title));
      utimesSync(file, then, then);
      const { records, bodies } = tell(directory);
      expect(records.articles[0]?.texts.en?.title).toBe(title);
      expect(bodies[0]?.tree).toContain(text?.trim());
    }
    rmSync(join(directory, 'articles/visit'), { recursive: true });
    expect(tell(directory).records.articles).toHaveLength(1);
  });

  test('sees a changed topic, be it of the same size and time', async () => {
    const { directory } = await makeCompiled();
    const file = join(directory, 'topics/chengdu.yaml');
    const before = readFileSync(file, 'utf8');
    const then = new Date(2020, 1, 1);
    for (const name of ['Chengdu', 'Chengdo', 'Chengdu']) {
      writeFileSync(file, before.replace('Chengdu', name));
      utimesSync(file, then, then);
      expect(tell(directory).records.topics[0]?.name.en).toBe(name);
    }
    writeFileSync(file, 'kind: place\n');
    for (const _ of ['read', 'taken from what was kept']) {
      expect(readContent(directory).faults.map(({ file }) => file)).toContain(file);
    }
  });

  test('is read again where what it refers to is gone', async () => {
    const { directory } = await makeCompiled();
    rmSync(join(directory, 'topics/chengdu.yaml'));
    const rules = readContent(directory).faults.map(({ rule }) => rule);
    expect(rules).toContain('unknown-topic');
  });

  test('never keeps an article with an error', async () => {
    const directory = `${makePaper({ 'content/articles/forum/article.yaml': articleYaml('x: 1\n') })}/content`;
    await compileContent(directory);
    expect(readContent(directory).faults.map(({ rule }) => rule)).toContain('unknown-key');
  });
});
