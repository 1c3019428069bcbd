import { checkStrays } from '@/lib/content/checkStrays';
import type { Known } from '@/lib/content/links/known';
import type { BodyReading } from '@/lib/content/reading';
import type { Article } from '@/lib/content/records';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { readYaml } from '@/lib/content/yaml/readYaml';
import { createFault, type Fault } from '@/lib/fault/fault';
import { isImageName } from '@/lib/media/imageTypes';
import type { Folder } from '@/lib/store/listFolder';
import { checkArticle } from './checkArticle';
import { checkName } from './checkName';
import { createArticle } from './createArticle';
import { readArticleTexts } from './readArticleTexts';

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
