import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { Archive } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article, ArticleText, Content, Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { getWords } from '@/lib/markdown/parseBlocks';
import { createCorpus } from '@/tests/bench/archive/corpus/corpus';
import {
  makeArticle,
  makeContent,
  makeDate,
  makeText,
  makeTopic,
} from '@/tests/support/papers/makeContent';
import { readFolder } from './readFolder';

/** Articles that are searched, the same for every program. */
export interface BenchPaper {
  /** What it is called in the tables. */
  readonly name: string;
  /** The oldest first. */
  readonly articles: readonly BenchArticle[];
  readonly topics: readonly Topic[];
}

export interface BenchArticle {
  readonly slug: string;
  /** Day, ISO 8601. */
  readonly published: string;
  readonly topics: readonly string[];
  readonly texts: Readonly<Partial<Record<Language, BenchText>>>;
}

export interface BenchText {
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
}

/** The generated paper of the archive’s bench. */
export function generatePaper(size: number): BenchPaper {
  const { topics, getArticle } = createCorpus(size);
  return {
    name: 'generated',
    articles: Array.from({ length: size }, (_, place) => getArticle(place)),
    topics: topics.map(({ id, kind, ...facts }) =>
      makeTopic(id, { ...facts, type: kind as Topic['type'] }),
    ),
  };
}

/** A paper of the Markdown and text files of a folder. Throws a RangeError where it has none. */
export function readPaperOf(folder: string): BenchPaper {
  const articles = readFolder(folder);
  if (articles.length === 0)
    throw new RangeError(`${folder} has no .md or .txt file with two paragraphs`);
  return { name: basename(folder), articles, topics: [] };
}

/** The slug of the article that is added. */
export const addedSlug = 'one-more';

/** The same with one more article, which is the newest. */
export function addArticle({ articles, ...paper }: BenchPaper): BenchPaper {
  const newest = articles.at(-1);
  const model = articles[Math.floor(articles.length / 2)] ?? newest;
  if (!newest || !model) throw new RangeError('A paper without articles');
  const { published } = newest;
  return { ...paper, articles: [...articles, { ...model, slug: addedSlug, published }] };
}

/** The archive as a build has it: bodies are compiled already, each once however many papers have it. */
export function makeArchive({ articles, topics }: BenchPaper): Archive {
  const content = makeContent({ articles: articles.map(makeRecord), topics });
  const texts = new Map(articles.map((article) => [article.slug, article.texts]));
  const getBody: Content['getBody'] = (owner, name, language) => {
    const text = texts.get(name)?.[language];
    const known = text && compiled.get(text);
    if (known) return known;
    const { hash, read } = content.getBody(owner, name, language);
    const parsed = read();
    const body = { hash, read: () => parsed };
    if (text) compiled.set(text, body);
    return body;
  };
  for (const { slug, texts: own } of content.articles) {
    for (const { language } of Object.values(own)) getBody('article', slug, language);
  }
  return buildArchive({ ...content, getBody }, { now: Date.parse('2100-01-01'), drafts: false });
}

/** Gets what a reader sees of a text: no markup, and nothing that isn’t published, as HTML. */
export function createShown(paper: BenchPaper) {
  const archive = makeArchive(paper);
  return (slug: string, language: Language): string | undefined => {
    const text = archive.getArticle(slug)?.texts[language];
    if (!text) return undefined;
    const { children }: Root = JSON.parse(archive.getBody('article', slug, language).read().tree);
    return [text.title, text.summary, ...children.map(getWords)].join('\n');
  };
}

const compiled = new WeakMap<BenchText, ReturnType<Content['getBody']>>();

function makeRecord({ slug, published, topics, texts }: BenchArticle): Article {
  const make = (language: Language): Partial<Record<Language, ArticleText>> => {
    const text = texts[language];
    return text ? { [language]: makeText(language, text) } : {};
  };
  return makeArticle(slug, {
    published: makeDate(published),
    original: texts.en ? 'en' : 'zh',
    topics,
    texts: { ...make('en'), ...make('zh') },
  });
}
