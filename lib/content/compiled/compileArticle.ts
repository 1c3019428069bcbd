import type { ArticleFolder } from '@/lib/content/articles/articleFolder';
import { checkPictures } from '@/lib/content/articles/checkPictures';
import { type Body, type BodyInspection, inspectBody } from '@/lib/content/articles/inspectBody';
import { type ArticleResult, readArticle } from '@/lib/content/articles/readArticle';
import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import { getDistinct, hasError } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { readPictures } from '@/lib/media/picture';
import { readTextFile } from '@/lib/store/readTextFile';
import { type BodyStore, getBodyHash } from './bodyStore';
import type { CompiledArticle } from './compiledArticle';

/** What an article’s folder yields, and what it was made from, for those who check more of it. */
export interface Compilation {
  readonly compiled: CompiledArticle;
  readonly reading: ArticleResult;
  /** Its bodies, also those below front matter with errors. */
  readonly inspections: readonly (Body & BodyInspection)[];
}

/** Reads and checks an article’s folder, and puts its parsed bodies into the store. */
export async function compileArticle(
  folder: ArticleFolder,
  bodies: BodyStore,
): Promise<Compilation> {
  const reading = readArticle(folder);
  const inspections = readBodies(folder, reading.bodies).map((body) => ({
    ...body,
    ...inspectBody(body),
  }));
  const { slug, path } = folder;
  const { value, faults, claims, dates, urls } = reading;
  const bodyFaults = getDistinct([
    ...inspections.flatMap((inspection) => inspection.faults),
    ...(await checkPictures(path, inspections)),
  ]);
  const texts = inspections.map(({ text, parsed, links, blocks }) => {
    const hash = getBodyHash(text.body);
    bodies.write(hash, parsed);
    return { language: text.language, file: text.file, links, blocks: blocks.length, hash };
  });
  const article = hasError(faults) ? undefined : value;
  const compiled = {
    slug,
    ...(article && { article }),
    recordFaults: faults,
    bodyFaults,
    texts,
    claims,
    dates,
    urls,
    ignore: value?.ignore ?? [],
    uses: {
      topics: value?.topics ?? [],
      authors: value?.authors ?? [],
      articles: value?.related ?? [],
    },
    pictures: article && !hasError(bodyFaults) ? readPictures(path, article.image) : [],
  };
  return { compiled, reading, inspections };
}

/**
 * The texts of an article, including those whose front matter has errors: the figures of a draft
 * without a summary are checked all the same. `sound` are the texts that were read already.
 */
function readBodies(
  { path, slug, folder }: ArticleFolder,
  sound: readonly Body[],
): readonly Body[] {
  const from = { kind: 'article', slug } as const;
  const names = ['en.md', 'zh.md', 'bilingual.md'].filter(
    (name) =>
      folder.files.includes(name) && !sound.some(({ text }) => text.file === `${path}/${name}`),
  );
  const rest = names.flatMap((name) =>
    readParts(`${path}/${name}`).map(({ language, body }) => {
      const text = { language, file: `${path}/${name}`, title: '', summary: '', body };
      return { text, from };
    }),
  );
  return [...sound, ...rest.filter(({ text }) => text.body.trim() !== '')];
}

function readParts(
  file: string,
): readonly { readonly language: Language; readonly body: string }[] {
  const text = readTextFile(file).value;
  const parts = text === undefined ? undefined : splitMarkdown(text, file).value;
  if (parts === undefined) return [];
  const own = languages.find((language) => file.endsWith(`/${language}.md`));
  if (own) return [{ language: own, body: parts.body }];
  const { bodies } = splitLanguages(parts.body);
  return languages.map((language) => ({ language, body: bodies[language] }));
}
