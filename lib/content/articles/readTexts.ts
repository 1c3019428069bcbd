import type { z } from 'zod';
import type { ArticleText } from '@/lib/content/records';
import type { Yaml } from '@/lib/content/yaml/parseYaml';
import type { Fault, Result } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import { readMarkdown } from './readMarkdown';

export type Texts = Partial<Record<Language, ArticleText>>;

/** What `en.md` and `zh.md` say of themselves. */
export type TextFacts = Omit<ArticleText, 'language' | 'file' | 'body'>;

/** Checks what one file can't know; gets the text and the places in its front matter. */
export type CheckText = (text: ArticleText, locate: Yaml['locate']) => readonly Fault[];

/** Reads those of `en.md` and `zh.md` that are among `files` of the folder `path`. */
export function readTexts(
  path: string,
  files: readonly string[],
  schema: z.ZodType<TextFacts>,
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
      faults.push(...check(text, reading.value.locate));
    }
  }
  return { value: texts, faults };
}
