import type {
  Article,
  ArticleText,
  Author,
  Content,
  GetBody,
  PaperPageRecord,
  Topic,
  WrittenText,
} from '@/lib/content/records';
import type { Series } from '@/lib/content/series';
import type { Site } from '@/lib/content/site';
import { type ContentDate, parseDate } from '@/lib/date/contentDate';
import type { Language } from '@/lib/language/language';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { readPictures } from '@/lib/media/picture';

/** Records for tests, with the facts that the test is about and plain ones for the rest. */
export function makeDate(iso: string): ContentDate {
  return parseDate(iso, site.timeZone);
}

export function makeText(
  language: Language,
  { body, ...facts }: Partial<WrittenText> = {},
): ArticleText {
  const text = {
    language,
    file: `content/articles/x/${language}.md`,
    title: language === 'en' ? 'A headline' : '标题',
    summary: language === 'en' ? 'A summary.' : '摘要。',
    ...facts,
  };
  bodies.set(text, body ?? (language === 'en' ? 'A paragraph.' : '一段。'));
  return text;
}

/** The bodies of all texts that were made. */
const bodies = new WeakMap<ArticleText, string>();

export function makeArticle(slug: string, facts: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    slug,
    folder: `content/articles/${slug}`,
    published: makeDate('2024-01-12'),
    original: 'en',
    authors: [],
    topics: [],
    related: [],
    seeAlso: [],
    corrections: [],
    aliases: [],
    ignore: [],
    draft: false,
    texts: { en: makeText('en'), zh: makeText('zh') },
    ...facts,
  };
}

export function makeTopic(id: string, facts: Partial<Topic> = {}): Topic {
  return {
    kind: 'topic',
    id,
    file: `content/topics/${id}.yaml`,
    type: 'subject',
    name: { en: id, zh: `${id}（中）` },
    aliases: { en: [], zh: [] },
    summary: { en: `About ${id}.`, zh: `关于${id}。` },
    ...facts,
  };
}

export function makeAuthor(id: string, facts: Partial<Author> = {}): Author {
  return {
    kind: 'author',
    id,
    file: `content/authors/${id}.yaml`,
    type: 'person',
    name: { en: id, zh: `${id}（中）` },
    aliases: { en: [], zh: [] },
    ...facts,
  };
}

export function makeSeries(id: string, articles: readonly string[]): Series {
  return {
    kind: 'series',
    id,
    file: `content/series/${id}.yaml`,
    name: { en: `The ${id}`, zh: `${id}（中）` },
    summary: { en: `About ${id}.`, zh: `关于${id}。` },
    articles,
  };
}

export function makePaperPageRecord(
  name: string,
  texts: PaperPageRecord['texts'],
): PaperPageRecord {
  return { kind: 'paper', name, texts };
}

export const site: Site = {
  name: { en: 'Test Courier', zh: '测试信使' },
  tagline: { en: 'News for tests', zh: '测试新闻' },
  url: 'https://courier.example',
  timeZone: 'Asia/Shanghai',
  publisher: { name: { en: 'Test Press', zh: '测试社' } },
  navigation: [],
  ignore: [],
};

export function makeContent(facts: Partial<Content> = {}): Content {
  const content = {
    site,
    articles: [],
    topics: [],
    authors: [],
    series: [],
    names: [],
    pages: [],
    ...facts,
  };
  const getBody: GetBody = (owner, name, language) => {
    const article = content.articles.find(({ slug }) => slug === name);
    const record = owner === 'article' ? article : content.pages.find((page) => page.name === name);
    const text = record?.texts[language];
    const body = text && bodies.get(text);
    if (body === undefined) throw new RangeError(`${owner} ${name} has no text in ${language}`);
    return {
      hash: body,
      read: () => inspectBlocks(body, { link: (href) => href, image: () => undefined }).parsed,
    };
  };
  const listPictures: Content['listPictures'] = (slug) => {
    const article = content.articles.find((own) => own.slug === slug);
    return article ? readPictures(article.folder, article.image) : [];
  };
  return { getBody, listPictures, ...content };
}
