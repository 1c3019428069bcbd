import type { z } from 'zod';
import { checkImage } from './checkImage';
import { checkReferences } from './checkReferences';
import { createDate } from './createDate';
import { createFault } from './createFault';
import type { Fault } from './fault';
import { isBefore } from './isBefore';
import type { ArticleFolder } from './readArticle';
import type { YamlRecord } from './readYaml';
import type { articleSchema } from './schemas/articleSchema';

type Facts = YamlRecord<z.output<typeof articleSchema>>;

/** What `article.yaml` says of things outside it: other files, topics, articles. */
export function checkArticle(facts: Facts, from: ArticleFolder): readonly Fault[] {
  const file = `${from.path}/article.yaml`;
  const { data, locate } = facts;
  const { known } = from;
  const topics = { names: data.topics, known: known.topics, rule: 'unknown-topic' } as const;
  const related = { names: data.related, known: known.articles, rule: 'unknown-article' } as const;
  return [
    ...checkReferences({ ...topics, file, field: 'topics', locate }),
    ...checkReferences({ ...related, file, field: 'related', locate }),
    ...checkItself(facts, from, file),
    ...checkAliases(facts, from, file),
    ...checkOriginal(facts, from, file),
    ...checkUpdated(facts, from, file),
    ...checkPicture(facts, from, file),
  ];
}

function checkItself({ data, locate }: Facts, from: ArticleFolder, file: string): readonly Fault[] {
  const index = data.related.indexOf(from.slug);
  const spot = { file, field: 'related', ...locate(['related', index]) };
  return index === -1 ? [] : [createFault('related-to-itself', spot, { name: from.slug })];
}

function checkAliases(
  { data, locate }: Facts,
  from: ArticleFolder,
  file: string,
): readonly Fault[] {
  return data.aliases.flatMap((name, index) => {
    const owner = from.addresses.get(name);
    from.addresses.set(name, owner ?? file);
    const spot = { file, field: 'aliases', ...locate(['aliases', index]) };
    return owner === undefined ? [] : [createFault('address-taken', spot, { name, owner })];
  });
}

/** The original must be there; that it is in order is asked elsewhere. */
function checkOriginal(
  { data, locate }: Facts,
  from: ArticleFolder,
  file: string,
): readonly Fault[] {
  const language = data.original;
  const { files, others } = from.folder;
  const isThere = [...files, ...others].some(
    (name) => name === 'bilingual.md' || name === `${language}.md`,
  );
  const hasText = files.includes('en.md') || files.includes('zh.md');
  const spot = { file, field: 'original', ...locate(['original']) };
  return isThere || !hasText ? [] : [createFault('original-missing', spot, { language })];
}

function checkUpdated(
  { data, locate }: Facts,
  from: ArticleFolder,
  file: string,
): readonly Fault[] {
  const { published, updated } = data;
  const { timeZone } = from;
  if (
    updated === undefined ||
    !isBefore(createDate(updated, timeZone), createDate(published, timeZone), timeZone)
  ) {
    return [];
  }
  const spot = { file, field: 'updated', ...locate(['updated']) };
  return [createFault('updated-before-published', spot, { updated, published })];
}

function checkPicture(
  { data, locate }: Facts,
  from: ArticleFolder,
  file: string,
): readonly Fault[] {
  const broken = data.image && checkImage(from.path, data.image.file);
  const spot = { file, field: 'image.file', ...locate(['image', 'file']) };
  return broken ? [createFault(broken.rule, spot, broken.values)] : [];
}
