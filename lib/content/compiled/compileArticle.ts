import { checkPictures } from '@/lib/content/articles/checkPictures';
import { type Body, type BodyInspection, inspectBody } from '@/lib/content/articles/inspectBody';
import {
  type ArticleFolder,
  type ArticleResult,
  readArticle,
} from '@/lib/content/articles/readArticle';
import { getDistinct, hasError } from '@/lib/fault/fault';
import { readPictures } from '@/lib/media/picture';
import { type BodyStore, getBodyHash } from './bodyStore';
import type { CompiledArticle } from './compiledArticle';
import { readBodies } from './readBodies';

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
