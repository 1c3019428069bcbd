import type { z } from 'zod';
import { checkArticle } from '@/lib/content/articles/checkArticle';
import { checkName, checkStrays } from '@/lib/content/files/checkStrays';
import { readYaml } from '@/lib/content/files/readYaml';
import type { Known } from '@/lib/content/links/checkLinks';
import type { Article } from '@/lib/content/records';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { parseDate } from '@/lib/date/contentDate';
import { createFault, type Fault } from '@/lib/fault/fault';
import { isImageName } from '@/lib/media/imageTypes';
import type { Folder } from '@/lib/store/listFolder';
import type { BodyReading } from './inspectBody';
import { readArticleTexts } from './readTexts';

export interface ArticleFolder {
  readonly path: string;
  readonly slug: string;
  readonly folder: Folder;
  readonly known: Known;
  readonly timeZone: string;
  /** Owners of addresses, by address; those of this article's aliases are added. */
  readonly addresses: Map<string, string>;
}

const names = { files: ['article.yaml', 'en.md', 'zh.md', 'bilingual.md'], folders: [] };

/** Reads `articles/<slug>/`. Only an article without errors comes out. */
export function readArticle(from: ArticleFolder): BodyReading<Article> {
  const { path, slug, folder } = from;
  const faults = [...checkName(path, slug), ...checkFiles(from)];
  const facts = folder.files.includes('article.yaml')
    ? readYaml(`${path}/article.yaml`, articleSchema)
    : { value: undefined, yaml: undefined, faults: [] };
  const texts = readArticleTexts(path, folder.files, facts.value?.original);
  const checks = facts.yaml ? checkArticle(facts.yaml, facts.value, from) : [];
  faults.push(...facts.faults, ...texts.faults, ...checks);
  const place = { slug, folder: path, texts: texts.value ?? {} };
  return {
    value: facts.value && createArticle(place, facts.value, from),
    faults,
    bodies: Object.values(place.texts).map((text) => ({ text, from: { kind: 'article', slug } })),
  };
}

function checkFiles({ path, folder }: ArticleFolder): readonly Fault[] {
  const isThere = (name: string): boolean =>
    folder.files.includes(name) || folder.others.includes(name);
  const read = { ...folder, files: folder.files.filter((name) => !isImageName(name)) };
  const texts = names.files.slice(1);
  return [
    ...(isThere('article.yaml')
      ? []
      : [createFault('article-yaml-missing', { file: `${path}/article.yaml` })]),
    ...(texts.some(isThere) ? [] : [createFault('no-text', { file: path })]),
    ...checkStrays(path, read, names),
  ];
}

type Facts = z.output<typeof articleSchema>;

/** The record of an article; `facts` have passed their schema. Dates begin in `timeZone`. */
function createArticle(
  place: Pick<Article, 'slug' | 'folder' | 'texts'>,
  { published, updated, source, corrections, ...facts }: Facts,
  { timeZone }: { readonly timeZone: string },
): Article {
  return {
    kind: 'article',
    ...place,
    ...facts,
    published: parseDate(published, timeZone),
    ...(updated !== undefined && { updated: parseDate(updated, timeZone) }),
    ...(source && { source: createSource(source, timeZone) }),
    corrections: corrections.map((correction) => ({
      ...correction,
      date: parseDate(correction.date, timeZone),
    })),
  };
}

function createSource(
  { published, ...source }: NonNullable<Facts['source']>,
  timeZone: string,
): NonNullable<Article['source']> {
  return {
    ...source,
    ...(published !== undefined && { published: parseDate(published, timeZone) }),
  };
}
