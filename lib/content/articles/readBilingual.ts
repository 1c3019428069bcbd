import { bilingualSchema } from '@/lib/content/schemas/bilingualSchema';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { readMarkdown } from './readMarkdown';
import type { Texts } from './readTexts';

/** Reads `bilingual.md`, whose paragraphs alternate, into the texts of both languages. */
export function readBilingual(file: string): Result<Texts> {
  const { value, faults } = readMarkdown(file, bilingualSchema);
  if (!value) {
    return { value, faults };
  }
  const { data, body } = value;
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
    ],
  };
}

function checkBodies(bodies: Readonly<Record<Language, string>>, file: string): readonly Fault[] {
  return languages
    .filter((language) => bodies[language].trim() === '')
    .map((language) => createFault('one-language-body', { file }, { language }));
}
