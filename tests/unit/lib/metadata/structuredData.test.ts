import { describe, expect, test } from 'vitest';
import type { Address } from '@/lib/address/address';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getStructuredData } from '@/lib/metadata/structuredData';
import { findPage } from '@/tests/support/papers/findPage';
import {
  makeArticle,
  makeAuthor,
  makeContent,
  makeDate,
  makeSeries,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/papers/makeContent';

const origin = 'https://courier.example';

const told = makeArticle('told', {
  published: makeDate('2024-01-12'),
  original: 'zh',
  dateline: { en: 'Chengdu', zh: '成都' },
  authors: ['courier', 'moscow-times', 'ann-li', 'russoft'],
  topics: ['russoft', 'policy', 'makarov'],
  source: {
    name: { en: 'The Moscow Times', zh: '莫斯科时报' },
    url: 'https://source.example/a',
    published: makeDate('2014-08-18'),
  },
  corrections: [{ date: makeDate('2024-01-15'), en: 'It was ten.', zh: '应为十。' }],
  texts: {
    en: makeText('en', { body: 'Four words stand here.', translator: 'Bo Wu' }),
    zh: makeText('zh', { body: '这里有七个汉字。' }),
  },
});

function getNodes(edition: Edition['id'], address: Address, articles: readonly Article[] = [told]) {
  const topics = [
    makeTopic('russoft', {
      type: 'organisation',
      name: { en: 'RUSSOFT', zh: 'RUSSOFT' },
      aliases: { en: ['Russoft'], zh: ['俄软协'] },
      url: 'https://russoft.org/',
    }),
    makeTopic('policy', { name: { en: 'Policy', zh: '政策' } }),
    makeTopic('makarov', { type: 'person', name: { en: 'Valentin Makarov', zh: '马卡罗夫' } }),
  ];
  const authors = [
    makeAuthor('courier', { type: 'organisation', name: site.name }),
    makeAuthor('moscow-times', {
      type: 'organisation',
      name: { en: 'The Moscow Times', zh: '莫斯科时报' },
    }),
    makeAuthor('ann-li', {
      name: { en: 'Ann Li', zh: '李安' },
      summary: { en: 'Reports from Chengdu.', zh: '驻成都记者。' },
      url: 'https://ann.example/',
    }),
    makeAuthor('russoft', { type: 'organisation', name: { en: 'RUSSOFT', zh: 'RUSSOFT' } }),
  ];
  const own = { ...site, navigation: ['policy'] };
  const series = [makeSeries('run', ['draft', 'told'])];
  const content = makeContent({ site: own, articles, topics, authors, series });
  const archive = buildArchive(content, { now: Date.parse('2025-01-01'), drafts: false });
  const graph = getStructuredData(findPage(archive, edition, address));
  const nodes: Readonly<Record<string, unknown>>[] = JSON.parse(JSON.stringify(graph))['@graph'];
  return new Map(nodes.map((node) => [node['@type'], node]));
}

const address = { kind: 'article', slug: 'told' } as const;

describe('an article tells machines', () => {
  const node = getNodes('en', address).get('NewsArticle');

  test('what Google requires: headline, dates with their zone, author, picture', () => {
    expect(node).toMatchObject({
      '@id': `${origin}/en/articles/told/#article`,
      mainEntityOfPage: `${origin}/en/articles/told/`,
      headline: 'A headline',
      inLanguage: 'en',
      datePublished: '2024-01-12T00:00:00+08:00',
      dateModified: '2024-01-15T00:00:00+08:00',
      image: [`${origin}/en/articles/told/card.png`],
      wordCount: 4,
      dateline: 'Chengdu',
      articleSection: 'Policy',
    });
  });

  test('who wrote it, and where more is told: the paper, an outlet, a person, one with a topic', () => {
    expect(node?.author).toMatchObject([
      { '@type': 'NewsMediaOrganization', '@id': `${origin}/#publisher`, name: 'Test Courier' },
      { '@type': 'Organization', name: 'The Moscow Times' },
      { '@type': 'Person', '@id': `${origin}/en/authors/ann-li/#author`, name: 'Ann Li' },
      { '@type': 'Organization', '@id': `${origin}/en/topics/russoft/#topic`, name: 'RUSSOFT' },
    ]);
    expect(node?.author).toMatchObject(
      told.authors.map((id) => ({ url: `${origin}/en/authors/${id}/` })),
    );
  });

  test('what it is about and what it mentions, by the ids of the topics', () => {
    expect(node?.about).toEqual([
      { '@type': 'Organization', '@id': `${origin}/en/topics/russoft/#topic`, name: 'RUSSOFT' },
      { '@type': 'Thing', '@id': `${origin}/en/topics/policy/#topic`, name: 'Policy' },
    ]);
    expect(node?.mentions).toMatchObject([{ '@type': 'Person', name: 'Valentin Makarov' }]);
  });

  test('what it rests on, who translated it and what was wrong', () => {
    expect(node).toMatchObject({
      isBasedOn: {
        url: 'https://source.example/a',
        datePublished: '2014-08-18',
        publisher: { name: 'The Moscow Times' },
      },
      translator: { '@type': 'Person', name: 'Bo Wu' },
      correction: [{ '@type': 'CorrectionComment', text: 'It was ten.' }],
    });
  });

  test('of which article it is the translation, and of which it is the original', () => {
    const [english, chinese, traditional] = (['en', 'zh', 'zh-hant'] as const).map((edition) =>
      getNodes(edition, address).get('NewsArticle'),
    );
    expect(english?.translationOfWork).toEqual({ '@id': chinese?.['@id'] });
    expect(chinese?.workTranslation).toEqual([{ '@id': english?.['@id'] }]);
    expect(traditional?.workTranslation).toEqual([{ '@id': english?.['@id'] }]);
    expect(chinese?.translationOfWork).toBeUndefined();
    expect(chinese?.wordCount).toBe(7);
  });

  test('the paper as the author of what has no byline', () => {
    const plain = { ...told, authors: [] };
    expect(getNodes('zh', address, [plain]).get('NewsArticle')).toMatchObject({
      author: [{ '@id': `${origin}/#publisher`, name: '测试社' }],
    });
  });

  test('no date where only the month is known, since a date is a day at least', () => {
    const month = makeDate('2024-01');
    const source = { name: 'PEN', published: month };
    const vague = { ...told, published: month, source };
    const later = [{ date: makeDate('2024-02'), en: 'It was ten.', zh: '应为十。' }];
    const [dated, undated] = [vague, { ...vague, corrections: later }].map((each) =>
      getNodes('zh', address, [each]).get('NewsArticle'),
    );
    expect(dated).not.toHaveProperty('datePublished');
    expect(dated).toHaveProperty('dateModified', '2024-01-15T00:00:00+08:00');
    expect(JSON.stringify(undated)).not.toMatch(/"date(Published|Modified)"/);
  });

  test('that it is part of the paper, which is named there, and which part of which series', () => {
    const website = { '@type': 'WebSite', '@id': `${origin}/#website`, url: `${origin}/` };
    const series = { '@type': 'CreativeWorkSeries', '@id': `${origin}/en/series/run/#series` };
    expect(node?.isPartOf).toMatchObject([{ ...website, name: 'Test Courier' }, series]);
    expect(node?.position).toBe(2);
  });
});

test.each<Address>([
  { kind: 'front' },
  { kind: 'topics' },
  { kind: 'topic', id: 'policy' },
  { kind: 'authors' },
  { kind: 'author', id: 'courier' },
  { kind: 'author', id: 'ann-li' },
  { kind: 'allSeries' },
  { kind: 'series', id: 'run' },
  { kind: 'archive' },
  { kind: 'month', month: '2024-01' },
  address,
])('a page of the kind $kind names nothing of the paper that is not described in it', (own) => {
  const graph = JSON.stringify([...getNodes('zh', own).values()]);
  const bare = [...graph.matchAll(/\{"@id":"(https:\/\/[^/"]*\/#[^"]*)"\}/g)].map(([, id]) => id);
  const described = [...graph.matchAll(/\{"@type":"[^"]*","@id":"([^"]*)","?/g)].map(
    ([, id]) => id,
  );
  expect(described).toContain(`${origin}/#website`);
  for (const id of bare) expect(described).toContain(id);
});

test('a page leads back to the front page', () => {
  expect(getNodes('zh', address).get('BreadcrumbList')?.itemListElement).toMatchObject([
    { position: 1, name: '测试信使', item: `${origin}/zh/` },
    { position: 2, name: '政策', item: `${origin}/zh/topics/policy/` },
    { position: 3, name: '标题' },
  ]);
});

test('a topic is the same in all languages and has its names in both', () => {
  const english = getNodes('en', { kind: 'topic', id: 'makarov' }).get('Person');
  const traditional = getNodes('zh-hant', { kind: 'topic', id: 'makarov' }).get('Person');
  expect(english).toMatchObject({ name: 'Valentin Makarov', alternateName: ['马卡罗夫'] });
  expect(traditional).toMatchObject({ name: '馬卡羅夫', alternateName: ['Valentin Makarov'] });
  expect(traditional?.['@id']).toBe(english?.['@id']);
  expect(getNodes('en', { kind: 'topic', id: 'russoft' }).get('Organization')).toMatchObject({
    alternateName: ['Russoft', '俄软协'],
    sameAs: 'https://russoft.org/',
  });
});

test('an author’s page is their profile, with their names in both languages', () => {
  const [english, traditional] = (['en', 'zh-hant'] as const).map(
    (edition) => getNodes(edition, { kind: 'author', id: 'ann-li' }).get('ProfilePage')?.mainEntity,
  );
  expect(english).toMatchObject({
    '@type': 'Person',
    '@id': `${origin}/en/authors/ann-li/#author`,
    name: 'Ann Li',
    alternateName: ['李安'],
    description: 'Reports from Chengdu.',
    sameAs: 'https://ann.example/',
    url: `${origin}/en/authors/ann-li/`,
  });
  expect(traditional).toMatchObject({
    '@id': `${origin}/en/authors/ann-li/#author`,
    name: '李安',
    description: '駐成都記者。',
  });
});

test('a series names its parts that are out, by their places', () => {
  const page = getNodes('zh', { kind: 'series', id: 'run' }).get('CollectionPage');
  expect(page?.mainEntity).toMatchObject({
    '@type': 'CreativeWorkSeries',
    '@id': `${origin}/en/series/run/#series`,
    hasPart: [{ '@id': `${origin}/zh/articles/told/#article`, position: 2 }],
  });
});

test('the front page tells of the paper in both languages', () => {
  const nodes = getNodes('zh', { kind: 'front' });
  expect(nodes.get('WebSite')).toMatchObject({
    name: '测试信使',
    alternateName: ['Test Courier'],
    inLanguage: ['en', 'zh-Hans', 'zh-Hant'],
    publisher: { '@id': nodes.get('NewsMediaOrganization')?.['@id'] },
  });
  expect(nodes.get('CollectionPage')).toMatchObject({
    url: `${origin}/zh/`,
    inLanguage: 'zh-Hans',
  });
});
