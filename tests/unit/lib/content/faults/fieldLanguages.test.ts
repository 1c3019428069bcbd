import { expect, test } from 'vitest';
import { articleYaml, makePaper } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const swapped =
  '“en” is in Chinese here, and “zh” isn’t: the two are swapped. → Swap the two texts.';
const chinese = '“en” is in Chinese here. → Write it in English; a Chinese name, in pinyin.';

test.each([
  ['dateline: { en: 成都, zh: Chengdu }', `3:11 ${swapped}`],
  ['dateline: { en: 成都的 5 号码头, zh: Pier 5 }', `3:11 ${swapped}`],
  ['dateline: { en: 成都, zh: 成都 }', `3:11 ${chinese}`],
  ['corrections: [{ date: 2024-01-12, en: 有误。, zh: It was wrong. }]', `3:15 ${swapped}`],
  ['withdrawn: { date: 2024-01-12, en: 有误。, zh: It was wrong. }', `3:12 ${swapped}`],
  ['seeAlso: [{ title: { en: 旧文 } }]', `3:20 ${chinese}`],
  ['source: { name: { en: 报社, zh: 报社 } }', `3:17 ${chinese}`],
])('tells text in the wrong language: %s', async (line, fault) => {
  const file = 'content/articles/forum/article.yaml';
  expect(await tellFaults(makePaper({ [file]: articleYaml(`${line}\n`) }))).toContain(
    `articles/forum/article.yaml:${fault}`,
  );
});

const alias = '“aliases.en” is in Chinese here. → Write it in English; a Chinese name, in pinyin.';

test.each([
  [
    'topics/chengdu.yaml',
    'kind: place\nname: { en: Chengdu, zh: 成都 }\naliases:\n  en: [Rongcheng, 蓉城]\nsummary: { en: A city., zh: 一座城市。 }\n',
    `4:19 ${alias}`,
  ],
  [
    'glossary.csv',
    'kind,en,zh,aliases.en\nperson,Li Wen,李文,Wen;文\nplace,Basel (巴塞尔),巴塞尔,Bâle\n',
    `2:18 ${alias}`,
  ],
])('tells an English alias that is Chinese: %s', async (file, text, fault) => {
  expect(await tellFaults(makePaper({ [`content/${file}`]: text }))).toEqual([`${file}:${fault}`]);
});

test('leaves names alone that both languages write alike, and those that are explained', async () => {
  const lines =
    'dateline: { en: PEN, zh: PEN }\nsource: { name: { en: Li (李), zh: Li } }\nseeAlso: [{ title: { zh: Quay Post } }]\n';
  const file = 'content/articles/forum/article.yaml';
  expect(await tellFaults(makePaper({ [file]: articleYaml(lines) }))).toEqual([]);
});
