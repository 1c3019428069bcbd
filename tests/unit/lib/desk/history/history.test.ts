import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { diffWords } from '@/lib/desk/history/diffWords';
import { findFormerText } from '@/lib/desk/history/findFormerText';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { tellFault } from '@/tests/support/papers/tellFault';

const now = Date.parse('2026-01-01T00:00Z');

function commit(directory: string): void {
  const git = (...parameters: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...parameters], {
      cwd: directory,
      stdio: 'ignore',
    });
  };
  git('init');
  git('add', '-A');
  git('commit', '-m', 'x');
}

async function check(directory: string): Promise<readonly string[]> {
  const { faults } = await checkPaper({ directory, now });
  return faults.map((fault) => tellFault(fault).replaceAll(`${directory}/`, ''));
}

function getHash(text: string): string {
  const options = { link: (href: string) => href, image: () => undefined };
  return inspectBlocks(text, options).blocks[0]?.hash ?? '';
}

describe('The history of a paragraph', () => {
  test('is found in git by its hash, however many versions ago', () => {
    const directory = makeDeskPaper();
    const file = `${directory}/articles/forum/en.md`;
    commit(directory);
    for (const words of ['Very many came.', 'Hundreds came.']) {
      writeFileSync(file, english.replace('Many came.', words));
      commit(directory);
    }
    const after = getHash('Hundreds came.');
    expect(findFormerText(file, getHash('Many came.'), after)).toEqual({
      before: 'Many came.',
      after: 'Hundreds came.',
    });
    expect(findFormerText(file, 'ffffffffff', after)).toBeUndefined();
  });

  test('is unknown where there is no git', () => {
    const file = `${makeDeskPaper()}/articles/forum/en.md`;
    expect(findFormerText(file, getHash('Many came.'), getHash('Many came.'))).toBeUndefined();
  });

  test.each([
    ['It met on 10 January.', 'It met on 11 January.', 'It met on [-10-]{+11+} January.'],
    ['论坛在成都举行。', '论坛在北京举行。', '论坛在[-成都-]{+北京+}举行。'],
    ['Same.', 'Same.', 'Same.'],
    ['', 'New.', '{+New.+}'],
  ])('shows what changed from “%s” to “%s”', (before, after, told) => {
    const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
    const parts = diffWords(before, after);
    expect(parts.map(({ kind, text }) => marks[kind].join(text)).join('')).toBe(told);
  });
});

describe('Addresses that changed', () => {
  test('are told until an alias leads from them', async () => {
    const directory = makeDeskPaper();
    commit(directory);
    renameSync(`${directory}/articles/forum`, `${directory}/articles/meeting`);
    const told = [
      'articles/meeting/article.yaml:1:1 address-changed The article “forum” was published under this name and its folder is gone, so links to it are dead. → The folder seems to be meeting now: add “forum” to “aliases” in its article.yaml. If the article was withdrawn, bring back its folder with only article.yaml in it, and add “withdrawn: { date: …, en: …, zh: … }” there: its address then says when and why.',
    ];
    expect(await check(directory)).toEqual(told);
    commit(directory);
    expect(await check(directory)).toEqual(told);
    writeFileSync(
      `${directory}/articles/meeting/article.yaml`,
      'published: 2024-01-12\noriginal: en\naliases: [forum]\n',
    );
    expect(await check(directory)).toEqual([]);
  });

  test('are no matter of a sample that another paper has replaced', async () => {
    const directory = makeDeskPaper();
    commit(directory);
    rmSync(`${directory}/articles/forum`, { recursive: true });
    const site = readFileSync(`${directory}/site.yaml`, 'utf8');
    const moved = site.replace('courier.example', 'times.example');
    writeFileSync(`${directory}/site.yaml`, moved);
    expect(await check(directory)).toHaveLength(1);
    writeFileSync(`${directory}/site.yaml`, moved.replace('Test, zh: 测试', 'Times, zh: 时报'));
    expect(await check(directory)).toEqual([]);
  });

  test('are told of each article that is gone, until each is withdrawn', async () => {
    const facts = 'published: 2024-01-12\noriginal: en\n';
    const slugs = ['one', 'two', 'three'];
    const files = slugs.flatMap((slug) => [
      [`articles/${slug}/article.yaml`, facts.replace('12', `0${slug.length}`)],
      [`articles/${slug}/en.md`, english],
    ]);
    const directory = makeDeskPaper(Object.fromEntries(files));
    commit(directory);
    for (const slug of slugs) rmSync(`${directory}/articles/${slug}`, { recursive: true });
    expect((await check(directory)).join('\n').match(/The article “\w+”/g)).toEqual(
      slugs.map((slug) => `The article “${slug}”`).sort(),
    );
    commit(directory);
    for (const slug of slugs) {
      mkdirSync(`${directory}/articles/${slug}`);
      writeFileSync(
        `${directory}/articles/${slug}/article.yaml`,
        `${facts}withdrawn: { date: 2024-01-14, en: It was wrong., zh: 内容有误。 }\n`,
      );
    }
    expect(await check(directory)).toEqual([]);
    commit(directory);
    expect(await check(directory)).toEqual([]);
  });

  test.each([
    ['a draft', 'published: 2024-01-12\noriginal: en\ndraft: true\n'],
    ['one still to come', 'published: 2030-01-12\noriginal: en\n'],
  ])('are no matter of %s, which no reader has seen', async (_, facts) => {
    const directory = makeDeskPaper({
      'articles/other/article.yaml': facts,
      'articles/other/en.md': english,
    });
    commit(directory);
    rmSync(`${directory}/articles/other`, { recursive: true });
    expect(await check(directory)).toEqual([]);
  });
});
