import type { Yaml } from '@/lib/content/files/parseYaml';
import { checkReferences, getNames } from '@/lib/content/links/checkReferences';
import { checkAlias } from '@/lib/content/schemas/address';
import type { ArticleFields } from '@/lib/content/schemas/articleSchema';
import { getFieldName, type Path } from '@/lib/content/schemas/getSchemaAt';
import { isBefore, parseDate } from '@/lib/date/contentDate';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { ArticleFolder } from './articleFolder';
import { checkImage } from './checkImage';

interface Check {
  readonly yaml: Yaml;
  readonly file: string;
  readonly from: ArticleFolder;
}

/**
 * What `article.yaml` says of things outside it: other files, topics, articles. `fields` are
 * undefined where it doesn't keep to its schema; its references are checked all the same.
 */
export function checkArticle(
  yaml: Yaml,
  fields: ArticleFields | undefined,
  from: ArticleFolder,
): readonly Fault[] {
  const file = `${from.path}/article.yaml`;
  const check = { yaml, file, from };
  const topics = { field: 'topics', known: from.known.topics, rule: 'unknown-topic' } as const;
  const authors = { field: 'authors', known: from.known.authors, rule: 'unknown-author' } as const;
  const related = {
    field: 'related',
    known: from.known.articles,
    rule: 'unknown-article',
  } as const;
  return [
    ...checkReferences({ ...topics, yaml, file }),
    ...checkReferences({ ...authors, yaml, file }),
    ...checkReferences({ ...related, yaml, file, self: from.slug }),
    ...checkItself(check),
    ...checkAliases(check),
    ...(fields ? checkFields(fields, check) : []),
  ];
}

function checkItself({ yaml, file, from }: Check): readonly Fault[] {
  return getNames(yaml.value, 'related')
    .filter(({ name }) => name === from.slug)
    .map(({ name, path }) => {
      const spot = { file, field: 'related', ...yaml.locate(path) };
      return createFault('related-to-itself', spot, { name });
    });
}

function checkAliases({ yaml, file }: Check): readonly Fault[] {
  return getNames(yaml.value, 'aliases').flatMap(({ name, path }) => {
    const spot = { file, field: 'aliases', ...yaml.locate(path) };
    const broken = checkAlias(name);
    return broken ? [createFault(broken.rule, spot, { field: 'aliases', ...broken.values })] : [];
  });
}

function checkFields(fields: ArticleFields, check: Check): readonly Fault[] {
  return [
    ...checkOriginal(fields, check),
    ...checkOrder(fields, check),
    ...checkPicture(fields, check),
  ];
}

/** The original must be there; that it is in order is asked elsewhere. */
function checkOriginal({ original: language }: ArticleFields, check: Check): readonly Fault[] {
  const { yaml, file, from } = check;
  const { files, folders, others } = from.folder;
  const isThere = [...files, ...folders, ...others].some(
    (name) => name === 'bilingual.md' || name === `${language}.md`,
  );
  const hasText = files.includes('en.md') || files.includes('zh.md');
  const spot = { file, field: 'original', ...yaml.locate(['original']) };
  return isThere || !hasText ? [] : [createFault('original-missing', spot, { language })];
}

/** What happens to an article once it is out, and its date is before that. */
function checkOrder(
  { published, updated, corrections, withdrawn }: ArticleFields,
  { yaml, file, from }: Check,
): readonly Fault[] {
  const { timeZone } = from;
  const out = parseDate(published, timeZone);
  const dates: readonly (readonly [Path, string | undefined])[] = [
    [['updated'], updated],
    ...corrections.map(({ date }, place) => [['corrections', place, 'date'], date] as const),
    [['withdrawn', 'date'], withdrawn?.date],
  ];
  return dates.flatMap(([path, found]) => {
    if (found === undefined || !isBefore(parseDate(found, timeZone), out, timeZone)) return [];
    const field = getFieldName(path);
    const values = { field, found, published };
    return [createFault('date-before-published', { file, field, ...yaml.locate(path) }, values)];
  });
}

function checkPicture({ image }: ArticleFields, { yaml, file, from }: Check): readonly Fault[] {
  const broken = image && checkImage(from.path, image.file);
  const spot = { file, field: 'image.file', ...yaml.locate(['image', 'file']) };
  return broken ? [createFault(broken.rule, spot, broken.values)] : [];
}
