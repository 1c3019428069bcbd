import type { z } from 'zod';
import type { Yaml } from '@/lib/content/files/parseYaml';
import { readMarkdown } from '@/lib/content/files/readMarkdown';
import type { ArticleText, WrittenText } from '@/lib/content/records';
import { bilingualSchema, frontMatterSchema } from '@/lib/content/schemas/textSchemas';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import { readCharts } from '@/lib/markdown/chart/charts';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { checkCardText } from './checkCardText';
import { checkSummary } from './checkHeadline';
import { checkHeadLanguage } from './checkLanguage';

export type Texts = Partial<Record<Language, WrittenText>>;

/** What `en.md` and `zh.md` say of themselves. */
export type TextFields = Omit<ArticleText, 'language' | 'file'>;

/** Checks what one file can't know; gets the text and the places in its front matter. */
export type CheckText = (text: ArticleText, locate: Yaml['locate']) => readonly Fault[];

/** The same texts without their bodies, as records have them: what is drawn of a body they keep. */
export function dropBodies(texts: Texts): Partial<Record<Language, ArticleText>> {
  return Object.fromEntries(
    Object.values(texts).map(({ body, ...text }) => {
      const charts = readCharts(body);
      return [text.language, charts.length > 0 ? { ...text, charts } : text];
    }),
  );
}

/** Reads those of `en.md` and `zh.md` that are among `files` of the folder `path`. */
export function readTexts(
  path: string,
  files: readonly string[],
  schema: z.ZodType<TextFields>,
  check: CheckText = () => [],
): Result<Texts> {
  const texts: Texts = {};
  const faults: Fault[] = [];
  for (const language of languages.filter((name) => files.includes(`${name}.md`))) {
    const file = `${path}/${language}.md`;
    const reading = readMarkdown(file, schema);
    faults.push(...reading.faults);
    if (reading.value) {
      const text = { language, file, ...reading.value.data, body: reading.value.body };
      texts[language] = text;
      const { locate } = reading.value;
      faults.push(...checkHeadLanguage(text, locate), ...check(text, locate));
    }
  }
  return { value: texts, faults };
}

/**
 * The texts of an article, from `en.md` and `zh.md` or from `bilingual.md`. `original` is
 * undefined where `article.yaml` doesn't tell.
 */
export function readArticleTexts(
  path: string,
  files: readonly string[],
  original: Language | undefined,
): Result<Texts> {
  const check: CheckText = (text, locate) => [
    ...checkTranslates(text, locate, original),
    ...checkCardText(text.title, { file: text.file, path: ['title'], locate }),
    ...checkSummary(text, ['summary'], locate),
  ];
  if (!files.includes('bilingual.md')) {
    return readTexts(path, files, frontMatterSchema, check);
  }
  const file = `${path}/bilingual.md`;
  const other = ['en.md', 'zh.md'].find((name) => files.includes(name));
  const bilingual = readBilingual(file);
  return other === undefined
    ? bilingual
    : {
        ...bilingual,
        faults: [...bilingual.faults, createFault('both-forms', { file }, { other })],
      };
}

function checkTranslates(
  text: ArticleText,
  locate: Yaml['locate'],
  original: Language | undefined,
): readonly Fault[] {
  if (text.translates === undefined || text.language !== original) {
    return [];
  }
  const spot = { file: text.file, field: 'translates', ...locate(['translates']) };
  return [createFault('translates-on-original', spot, { language: text.language })];
}

/** Reads `bilingual.md`, whose paragraphs alternate, into the texts of both languages. */
function readBilingual(file: string): Result<Texts> {
  const { value, faults } = readMarkdown(file, bilingualSchema);
  if (!value) {
    return { value, faults };
  }
  const { data, body, locate } = value;
  const split = splitLanguages(body);
  const texts = languages.map((language) => ({
    language,
    file,
    title: data.title[language],
    summary: data.summary[language],
    body: split.bodies[language],
  }));
  return {
    value: Object.fromEntries(texts.map((text) => [text.language, text])),
    faults: [
      ...split.faults.map((fault) => ({ ...fault, file })),
      ...checkBodies(split.bodies, file),
      ...texts.flatMap((text) => [
        ...checkCardText(text.title, { file, path: ['title', text.language], locate }),
        ...checkSummary(text, ['summary', text.language], locate),
      ]),
    ],
  };
}

function checkBodies(bodies: Readonly<Record<Language, string>>, file: string): readonly Fault[] {
  return languages
    .filter((language) => bodies[language].trim() === '')
    .map((language) => createFault('one-language-body', { file }, { language }));
}
