import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Archive, isTimed } from '@/lib/archive/archive';
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

/** Whether two papers have the same state; if so, they have to give the same answers at any time. */
function compare(before: RandomPaper, after: RandomPaper): boolean {
  const [first, second] = [makeArchive(before), makeArchive(after)];
  if (first.state !== second.state) return false;
  const inputs = [...ask(first)].filter(([question]) => !isTimed(JSON.parse(question)));
  expect(areCurrent(second, new Map(inputs))).toBe(true);
  return true;
}

test('while the state of an archive is the same, so are its answers, whatever the moment', () => {
  const found = { same: 0, other: 0 };
  fc.assert(
    fc.property(editedPaper, ({ before, after }) => {
      found[compare(before, after) ? 'same' : 'other'] += 1;
      found[compare(before, { ...before, now: after.now }) ? 'same' : 'other'] += 1;
    }),
  );
  expect(Math.min(found.same, found.other)).toBeGreaterThan(10);
});

test('what changes with the moment alone is told apart', () => {
  expect(isTimed(['now'])).toBe(true);
  expect(isTimed(['listArticles', { youngerThan: 1 }])).toBe(true);
  expect(isTimed(['listArticles', { until: 1 }])).toBe(false);
  expect(isTimed(['getTopic', 'now'])).toBe(false);
});
