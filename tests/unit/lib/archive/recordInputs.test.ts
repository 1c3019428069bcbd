import { describe, expect, test } from 'vitest';
import type { Archive } from '@/lib/archive/archive';
import { getEdition } from '@/lib/archive/archive';
import { type ArchiveOptions, buildArchive } from '@/lib/archive/buildArchive';
import { areCurrent, deriveOnce, recordInputs } from '@/lib/archive/recordInputs';
import type { Content } from '@/lib/content/records';
import {
  makeArticle,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
} from '@/tests/support/papers/makeContent';

const now = Date.parse('2025-01-01T00:00:00Z');

const topics = [makeTopic('x'), makeTopic('y')];
const older = makeArticle('older', { published: makeDate('2023-06-01'), topics: ['y'] });
const newer = makeArticle('newer', { topics: ['x'] });
const paper = { articles: [older, newer], topics };

function make(facts: Partial<Content> = {}, options: Partial<ArchiveOptions> = {}): Archive {
  return buildArchive(makeContent({ ...paper, ...facts }), { now, drafts: false, ...options });
}

/** Whether what was asked of the first archive has the same answers in the second. */
function isCurrent(ask: (archive: Archive) => unknown, after: Archive, before = make()): boolean {
  const { archive, inputs } = recordInputs(before);
  ask(archive);
  return areCurrent(after, inputs);
}

test('answers as the archive does', () => {
  const archive = make();
  const recorded = recordInputs(archive).archive;
  expect(recorded.getArticle('newer')).toBe(archive.getArticle('newer'));
  expect(recorded.listArticles({ topic: 'x' })).toEqual([newer]);
  expect(recorded.editions.map(({ id }) => id)).toEqual(archive.editions.map(({ id }) => id));
  expect(recorded.site).toBe(archive.site);
});

describe('what was asked is current', () => {
  const later = makeArticle('later', { published: makeDate('2024-06-01') });

  test('as long as every record that was given is the same', () => {
    expect(isCurrent((archive) => archive.getArticle('newer'), make())).toBe(true);
    const renamed = makeArticle('newer', { texts: { en: makeText('en', { title: 'Other' }) } });
    const after = make({ articles: [older, renamed] });
    expect(isCurrent((archive) => archive.getArticle('newer'), after)).toBe(false);
    expect(isCurrent((archive) => archive.getArticle('older'), after)).toBe(true);
  });

  test('while only the body of an article is another', () => {
    const texts = { en: makeText('en', { body: 'Edited.' }), zh: makeText('zh') };
    const after = make({ articles: [older, makeArticle('newer', { topics: ['x'], texts })] });
    expect(isCurrent((archive) => archive.listArticles({}), after)).toBe(true);
    expect(isCurrent((archive) => archive.getBody('article', 'newer', 'en'), after)).toBe(false);
    expect(isCurrent((archive) => archive.getBody('article', 'newer', 'zh'), after)).toBe(true);
  });

  test('when there is an article more that belongs elsewhere', () => {
    const after = make({ articles: [older, newer, later] });
    expect(isCurrent((archive) => archive.listArticles({ month: '2023-06' }), after)).toBe(true);
    expect(isCurrent((archive) => archive.countArticles({ topic: 'x' }), after)).toBe(true);
    expect(isCurrent((archive) => archive.listArticles({ most: 1 }), after)).toBe(false);
    expect(isCurrent((archive) => archive.getMonthsBeside('2024-01'), after)).toBe(false);
    expect(isCurrent((archive) => archive.getMonthsBeside('2023-06'), after)).toBe(true);
  });

  test('until what was missing is there', () => {
    const ask = (archive: Archive) => archive.getArticle('later');
    expect(isCurrent(ask, make({ articles: [older, newer, later] }))).toBe(false);
    expect(isCurrent(ask, make({ articles: [older] }))).toBe(true);
  });

  test('until an embargo ends, and not because time passes', () => {
    const articles = [older, newer, later];
    const before = make({ articles }, { now: Date.parse('2024-05-01') });
    const lists = (archive: Archive) => archive.listArticles({ most: 1 });
    expect(isCurrent(lists, make({ articles }, { now: Date.parse('2024-05-02') }), before)).toBe(
      true,
    );
    expect(isCurrent(lists, make({ articles }), before)).toBe(false);
  });

  test('in an edition that converts, as long as the names of the paper are written the same', () => {
    const named = [makeTopic('x', { name: { en: 'Yu', zh: '余华' }, traditional: '余華' })];
    const convert = (id: string) => (archive: Archive) =>
      getEdition(archive, id).convert('zh', '余华的头发');
    expect(isCurrent(convert('zh-hant'), make({ topics: named }))).toBe(false);
    expect(isCurrent(convert('zh'), make({ topics: named }))).toBe(true);
  });
});

describe('deriveOnce', () => {
  const derive = (archive: Archive, make: () => void = () => undefined) =>
    deriveOnce(archive, 'titles', (own) => {
      make();
      return own.getArticle('newer')?.texts.en?.title;
    });

  test('works once for all outputs of an archive', () => {
    const archive = make();
    let times = 0;
    for (const { archive: own } of [recordInputs(archive), recordInputs(archive)]) {
      expect(derive(own, () => times++)).toBe('A headline');
    }
    expect(times).toBe(1);
  });

  test('lets every output depend on what was asked for it', () => {
    const archive = make();
    const [first, second] = [recordInputs(archive), recordInputs(archive)];
    derive(first.archive);
    derive(second.archive);
    const gone = make({ articles: [older] });
    expect([first, second].map(({ inputs }) => areCurrent(gone, inputs))).toEqual([false, false]);
  });

  test('lets what is derived from it depend on the same', () => {
    const ask = (archive: Archive) => deriveOnce(archive, 'outer', (own) => derive(own));
    expect(isCurrent(ask, make({ articles: [older] }))).toBe(false);
  });
});
