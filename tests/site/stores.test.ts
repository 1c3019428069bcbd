import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getContentFolder, readPaper } from '@/lib/archive/readPaper';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getWorkspace } from '@/lib/publish/output/workspace';
import { listFiles } from '@/lib/store/listFiles';
import { getPaperFolder } from '@/lib/store/paperFolder';

const content = getContentFolder();
const out = getOutFolder();

function sum(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + statSync(file).size, 0);
}

/** The files below a folder of whose names this holds; a paper without articles has no such folders. */
function list(folder: string, isMeant: (name: string) => boolean = () => true): readonly string[] {
  if (!existsSync(folder)) return [];
  return listFiles(folder)
    .filter(isMeant)
    .map((file) => join(folder, file));
}

describe('what a build keeps for the next one', () => {
  test('is, of what files were made from, at most 2.5 kB a file', () => {
    const { root } = getWorkspace(out);
    const kept = readdirSync(root).filter((name) => /^(ledger|notes)/.test(name));
    // Notes that nobody needs any more are left until there is a megabyte of them.
    const most = 2_500 * listFiles(out).length + 1_000_000;
    expect(sum(kept.map((name) => join(root, name)))).toBeLessThanOrEqual(most);
  });

  test('is, of articles, at most three times the bytes of their texts, 2 kB each, and 100 bytes a cell of a table', () => {
    const { articles, getBody } = readPaper({ drafts: true }).reading.content;
    const folder = getPaperFolder(content);
    // Bodies of yesterday's texts stay for an hour.
    const used = new Set(
      articles.flatMap(({ slug, texts }) =>
        Object.values(texts).map(({ language }) => getBody('article', slug, language).hash),
      ),
    );
    const bodies = list(join(folder, 'bodies'), (name) => used.has(name.slice(2)));
    expect(bodies).toHaveLength(used.size);
    const texts = list(join(content, 'articles'), (name) => /\.(md|yaml)$/.test(name));
    const kept = sum([...bodies, ...list(join(folder, 'articles'))]);
    const cells = texts.flatMap((file) => readFileSync(file, 'utf8').match(/\|/g) ?? []).length;
    expect(kept).toBeLessThanOrEqual(3 * sum(texts) + 2_000 * articles.length + 100 * cells);
  });
});
