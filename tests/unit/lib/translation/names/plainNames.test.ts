import { describe, expect, test } from 'vitest';
import type { PlainName } from '@/lib/content/records';
import { compareNames } from '@/lib/translation/names/compareNames';
import { createGlossary, getEntryPlace } from '@/lib/translation/names/glossary';

function makeName(line: number, facts: Partial<PlainName>): PlainName {
  return {
    kind: 'name',
    id: `glossary.csv:${line}`,
    file: 'content/glossary.csv',
    line,
    type: 'person',
    name: { en: 'Li Wen', zh: '李文' },
    aliases: { en: ['Li'], zh: [] },
    isChecked: true,
    ...facts,
  };
}

const glossary = createGlossary([
  makeName(2, {}),
  makeName(3, { name: { en: 'Li Min', zh: '李敏' } }),
  makeName(4, {
    type: 'place',
    name: { en: 'Georgia Tech', zh: '佐治亚理工学院' },
    aliases: { en: [], zh: [] },
    isChecked: false,
  }),
]);

const compare = (en: string, zh: string) =>
  compareNames(glossary, { en, zh }).map(
    ({ kind, topic, name, other }) => `${getEntryPlace(topic)} ${kind} ${name} ${other}`,
  );

describe('Of names without pages', () => {
  test('one that a language lacks is told with its line', () => {
    expect(compare('Li Wen spoke in the hall.', '有人在大厅讲话。')).toEqual([
      'glossary.csv:2 missing Li Wen ',
    ]);
  });

  test('people of one family name are told apart', () => {
    expect(compare('Li Wen spoke.', '李敏讲话。')).toEqual([
      'glossary.csv:2 otherwise Li Wen 李敏',
    ]);
    expect(compare('Li Wen met Li Min.', '李文会见李敏。')).toEqual([]);
    expect(compare('Li Wen met Li Min. Li smiled.', '李文会见李敏。李文笑了。')).toEqual([]);
  });

  test('a family name alone stands for either', () => {
    expect(compare('Li spoke.', '李敏讲话。')).toEqual([]);
    expect(compare('Li spoke.', '李文讲话。')).toEqual([]);
  });

  test('one that is not checked is neither missed nor taken for a country', () => {
    expect(compare('Georgia Tech opened a lab.', '该校开设实验室。')).toEqual([]);
  });
});
