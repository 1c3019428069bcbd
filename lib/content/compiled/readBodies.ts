import type { Body } from '@/lib/content/articles/inspectBody';
import type { ArticleFolder } from '@/lib/content/articles/readArticle';
import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import { type Language, languages } from '@/lib/language/language';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { readTextFile } from '@/lib/store/readTextFile';

/**
 * The texts of an article, including those whose front matter has errors: the figures of a draft
 * without a summary are checked all the same. `sound` are the texts that were read already.
 */
export function readBodies(
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
