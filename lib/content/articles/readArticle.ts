import { checkName, checkStrays } from '@/lib/content/files/checkStrays';
import { readYaml } from '@/lib/content/files/readYaml';
import { listUrls, type StatedUrl } from '@/lib/content/links/statedUrls';
import type { Article } from '@/lib/content/records';
import { type ArticleFields, articleSchema } from '@/lib/content/schemas/articleSchema';
import type { Path } from '@/lib/content/schemas/getSchemaAt';
import { parseDate } from '@/lib/date/contentDate';
import { createFault, type Fault } from '@/lib/fault/fault';
import { isImageName } from '@/lib/media/imageTypes';
import { type AddressClaim, listAliasClaims } from './addressClaims';
import type { ArticleFolder } from './articleFolder';
import { checkArticle } from './checkArticle';
import type { RecordResult } from './inspectBody';
import { dropBodies, readArticleTexts } from './readTexts';
import { listDates, type StatedDate } from './statedDates';

export interface ArticleResult extends RecordResult<Article> {
  /** The addresses that its aliases claim; whose they are is asked of all articles together. */
  readonly claims: readonly AddressClaim[];
  /** When what it tells of itself has happened; whether that has come is asked of the clock. */
  readonly dates: readonly StatedDate[];
  /** Sites elsewhere that it names; that they are elsewhere is asked where the paper's own is known. */
  readonly urls: readonly StatedUrl[];
}

const names = { files: ['article.yaml', 'en.md', 'zh.md', 'bilingual.md'], folders: [] };

/** Reads `articles/<slug>/`. Only an article without errors comes out. */
export function readArticle(from: ArticleFolder): ArticleResult {
  const { path, slug, folder } = from;
  const { value, yaml, ...fields } = folder.files.includes('article.yaml')
    ? readYaml(`${path}/article.yaml`, articleSchema)
    : { value: undefined, yaml: undefined, faults: [] };
  const faults = [...checkName(path, slug), ...checkFiles(from, value?.withdrawn !== undefined)];
  const texts = readArticleTexts(path, folder.files, value?.original);
  const checks = yaml ? checkArticle(yaml, value, from) : [];
  faults.push(...fields.faults, ...texts.faults, ...checks);
  const place = { slug, folder: path, texts: dropBodies(texts.value ?? {}) };
  const article = value && createArticle(place, value, from);
  return {
    value: article,
    faults,
    dates: article && yaml ? listDates(article, yaml) : [],
    urls: article && yaml ? listUrls(`${path}/article.yaml`, yaml, getUrlPaths(article)) : [],
    claims: yaml ? listAliasClaims(yaml, from) : [],
    bodies: Object.values(texts.value ?? {}).map((text) => ({
      text,
      from: { kind: 'article', slug },
    })),
  };
}

function getUrlPaths({ seeAlso }: Article): readonly Path[] {
  return [['source', 'url'], ...seeAlso.map((_, index) => ['seeAlso', index, 'url'])];
}

/** The texts of a withdrawn article need not be there. */
function checkFiles({ path, folder }: ArticleFolder, isWithdrawn: boolean): readonly Fault[] {
  const isThere = (name: string): boolean =>
    folder.files.includes(name) || folder.others.includes(name);
  const read = { ...folder, files: folder.files.filter((name) => !isImageName(name)) };
  const texts = names.files.slice(1);
  return [
    ...(isThere('article.yaml')
      ? []
      : [createFault('article-yaml-missing', { file: `${path}/article.yaml` })]),
    ...(isWithdrawn || texts.some(isThere) ? [] : [createFault('no-text', { file: path })]),
    ...checkStrays(path, read, names),
  ];
}

/** The record of an article; `fields` have passed their schema. Dates begin in `timeZone`. */
function createArticle(
  place: Pick<Article, 'slug' | 'folder' | 'texts'>,
  { published, updated, source, corrections, withdrawn, ...fields }: ArticleFields,
  { timeZone }: { readonly timeZone: string },
): Article {
  return {
    kind: 'article',
    ...place,
    ...fields,
    published: parseDate(published, timeZone),
    ...(updated !== undefined && { updated: parseDate(updated, timeZone) }),
    ...(source && { source: createSource(source, timeZone) }),
    ...(withdrawn && {
      withdrawn: { ...withdrawn, date: parseDate(withdrawn.date, timeZone) },
    }),
    corrections: corrections.map((correction) => ({
      ...correction,
      date: parseDate(correction.date, timeZone),
    })),
  };
}

function createSource(
  { published, ...source }: NonNullable<ArticleFields['source']>,
  timeZone: string,
): NonNullable<Article['source']> {
  return {
    ...source,
    ...(published !== undefined && { published: parseDate(published, timeZone) }),
  };
}
