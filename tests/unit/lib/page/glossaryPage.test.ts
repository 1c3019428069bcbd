import { expect, test } from 'vitest';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { PlainName } from '@/lib/content/records';
import { GlossaryPage } from '@/lib/page/glossaryPage';
import { makeArticle, makeContent, makeTopic } from '@/tests/support/papers/makeContent';

function makeName(en: string, zh: string, isChecked = true): PlainName {
  const name = { en, zh };
  const aliases = { en: [], zh: [] };
  const file = 'content/glossary.csv';
  return { kind: 'name', id: en, file, line: 2, type: 'person', name, aliases, isChecked };
}

const archive = buildArchive(
  makeContent({
    articles: [
      makeArticle('out', { topics: ['yuhua', 'chongqing'] }),
      makeArticle('draft', { topics: ['hidden'], draft: true }),
    ],
    topics: [
      makeTopic('yuhua', {
        type: 'person',
        name: { en: 'Yu Hua', zh: '余华' },
        traditional: '余華',
      }),
      makeTopic('chongqing', { type: 'place', name: { en: 'Chongqing', zh: '重庆' } }),
      makeTopic('hidden', { name: { en: 'Hidden', zh: '未公开' } }),
    ],
    names: [
      { ...makeName('Dan Tianfang', '单田芳'), pinyin: 'Shàn Tiánfāng' },
      makeName('Any One', '某人', false),
    ],
  }),
  { now: Date.parse('2025-01-01'), drafts: false },
);

function listTerms(id: string) {
  return new GlossaryPage(archive, getEdition(archive, id)).groups.map(({ type, terms }) => [
    type,
    ...terms.map(({ names, pinyin, path }) => [
      names.map(({ text }) => text).join(' '),
      pinyin,
      path,
    ]),
  ]);
}

test('the glossary has the names of what is out, in both languages and scripts, as they are read', () => {
  expect(listTerms('en')).toEqual([
    [
      'person',
      ['Dan Tianfang 单田芳 單田芳', 'Shàn Tiánfāng', undefined],
      ['Yu Hua 余华 余華', 'Yú Huá', '/en/topics/yuhua/'],
    ],
    ['place', ['Chongqing 重庆 重慶', 'Chóngqìng', '/en/topics/chongqing/']],
  ]);
});

test('an edition has its own names first, in the order in which it looks for them', () => {
  expect(listTerms('zh-hant')[0]).toEqual([
    'person',
    ['單田芳 Dan Tianfang 单田芳', 'Shàn Tiánfāng', undefined],
    ['余華 Yu Hua 余华', 'Yú Huá', '/zh-hant/topics/yuhua/'],
  ]);
});
