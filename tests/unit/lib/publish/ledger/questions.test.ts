import { expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { recordInputs } from '@/lib/archive/recordInputs';
import { createQuestions } from '@/lib/publish/ledger/questions';
import { makeArticle, makeContent, makeTopic } from '@/tests/support/papers/makeContent';

function makeArchive(name: string) {
  const topics = [makeTopic('x', { name: { en: name, zh: '甲' } })];
  const articles = [makeArticle('a', { topics: ['x'] })];
  return buildArchive(makeContent({ articles, topics }), { now: Date.now(), drafts: false });
}

function ask(name: string) {
  const { archive, inputs } = recordInputs(makeArchive(name));
  archive.getTopic('x');
  return inputs;
}

test('an answer is compared with that of the last publish, whatever was noted since', () => {
  const before = createQuestions(makeArchive('Old'), undefined);
  const ids = before.add(ask('Old'));
  const last = before.pack(new Set(ids));
  const ledger = {
    ...last,
    lists: { routes: [], rest: [], names: [] },
    searched: {},
    unpublished: [],
    notes: '',
    notesSize: 0,
    shared: [],
    entries: [],
  };
  const now = createQuestions(makeArchive('New'), ledger);
  now.add(ask('New'));
  expect(now.areCurrent(ids)).toBe(false);
  expect(createQuestions(makeArchive('Old'), ledger).areCurrent(ids)).toBe(true);
});
