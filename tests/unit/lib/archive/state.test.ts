import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Archive, isSettled } from '@/lib/archive/archive';
import { areCurrent, type Inputs, recordInputs } from '@/lib/archive/recordInputs';
import { editedPaper, makeArchive, type RandomPaper } from '@/tests/support/papers/randomPaper';

/** Asks an archive for all that pages ask, and more. */
function askAll(archive: Archive): void {
  for (const name of [
    'site',
    'home',
    'traditionalNames',
    'articles',
    'withdrawn',
    'now',
  ] as const) {
    void archive[name];
  }
  for (const name of ['topics', 'authors', 'series', 'names', 'pages', 'months'] as const) {
    void archive[name];
  }
  void archive.sections;
  archive.listCorrections();
  archive.listArticles({ youngerThan: 200 * 86_400_000 });
  for (const month of archive.months) archive.getMonthsBeside(month);
  for (const { slug, texts } of archive.articles) {
    for (const { language } of Object.values(texts)) archive.getBody('article', slug, language);
    archive.isPublished(slug);
    archive.listPictures(slug);
    archive.getSeriesPlace(slug);
    for (const { id } of archive.editions) archive.getRelated(id, slug);
  }
  for (const { id: edition } of archive.editions) archive.getLead(edition);
  for (const { id } of archive.topics) {
    archive.getTopic(id);
    archive.getRelatedTopics(id);
    archive.getLastModified({ topic: id });
  }
  for (const { id } of archive.authors) archive.getAuthor(id);
  for (const { id } of archive.series) {
    archive.getSeriesSummary(id);
    archive.listParts(id);
  }
}

function ask(archive: Archive): Inputs {
  const recording = recordInputs(archive);
  askAll(recording.archive);
  return recording.inputs;
}

/** How many of all questions are settled between two papers; these have to have the same answers at any time. */
function compare(before: RandomPaper, after: RandomPaper): 'all' | 'some' | 'none' {
  const [first, second] = [makeArchive(before), makeArchive(after)];
  const all = [...ask(first)];
  const settled = all.filter(([question]) =>
    isSettled(JSON.parse(question), first.state, second.state),
  );
  expect(areCurrent(second, new Map(settled))).toBe(true);
  if (settled.length === 0) return 'none';
  return settled.some(([question]) => question.includes('getBody')) ? 'all' : 'some';
}

test('what the states of two archives settle has the same answers, whatever the moment', () => {
  const found = { all: 0, some: 0, none: 0 };
  fc.assert(
    fc.property(editedPaper, ({ before, after }) => {
      found[compare(before, after)] += 1;
      found[compare(before, { ...before, now: after.now })] += 1;
    }),
  );
  expect(Math.min(found.all, found.none)).toBeGreaterThan(10);
});

test('a body that changes leaves settled what is no body', () => {
  const [body, article] = [['getBody'] as const, ['getArticle', 'x'] as const];
  const [one, other] = [
    { bodies: 'a', records: 'c' },
    { bodies: 'b', records: 'c' },
  ];
  expect(isSettled(article, one, other)).toBe(true);
  expect(isSettled(body, one, other)).toBe(false);
  expect(isSettled(body, one, one)).toBe(true);
  expect(isSettled(article, one, { ...one, records: 'd' })).toBe(false);
});

test('what changes with the moment alone is never settled', () => {
  const state = { bodies: 'a', records: 'b' };
  expect(isSettled(['now'], state, state)).toBe(false);
  expect(isSettled(['listArticles', { youngerThan: 1 }], state, state)).toBe(false);
  expect(isSettled(['listArticles', { until: 1 }], state, state)).toBe(true);
  expect(isSettled(['getTopic', 'now'], state, state)).toBe(true);
});
