import { z } from 'zod';
import { articleForms } from '@/lib/content/records';
import { contentDate } from '@/lib/content/schemas/contentDate';
import { languages } from '@/lib/language/language';
import { alias, authorId, slug, topicId, webAddress } from './address';
import { forms, listOf, withRule } from './field';
import { silenced } from './silenced';
import {
  checkLanguages,
  fileName,
  localized,
  partlyLocalized,
  text,
  textOrLocalized,
} from './text';

const source = z
  .strictObject({
    name: textOrLocalized.describe('Who published it.'),
    url: webAddress.exactOptional().describe('Where it can be read.'),
    published: contentDate.exactOptional().describe('When it was published there.'),
    licence: text
      .exactOptional()
      .describe('The terms under which it may be used, such as `CC BY 4.0`.'),
  })
  .register(forms, { form: 'group' });

const reference = z
  .strictObject({
    title: partlyLocalized.describe('Its headline, in either language or both.'),
    url: webAddress.exactOptional().describe('Where it can be read, if that is known.'),
  })
  .register(forms, { form: 'group' });

const image = z
  .strictObject({
    file: fileName.describe('Name of a JPEG, PNG, WebP, AVIF or GIF file in the article’s folder.'),
    alt: localized.describe('What it shows, for those who can’t see it.'),
    caption: localized.exactOptional().describe('The line under the picture.'),
    credit: textOrLocalized
      .exactOptional()
      .describe('Who made the picture; written into its published files, too.'),
    licence: text
      .exactOptional()
      .describe('The terms under which it may be used, such as `CC BY 4.0`; likewise.'),
  })
  .register(forms, { form: 'group' });

const correction = withRule(
  z.strictObject({
    date: contentDate.describe('When it was corrected.'),
    en: text.describe('What was wrong and what is right, in English.'),
    zh: text.describe('What was wrong and what is right, in Chinese.'),
  }),
  checkLanguages,
).register(forms, { form: 'group' });

const withdrawal = withRule(
  z.strictObject({
    date: contentDate.describe('When it was withdrawn.'),
    en: text.describe('Why, in English.'),
    zh: text.describe('Why, in Chinese.'),
  }),
  checkLanguages,
).register(forms, { form: 'group' });

/** `content/articles/<slug>/article.yaml`: what an article says of itself, once for both languages. */
export const articleSchema = z.strictObject({
  published: contentDate.describe(
    'When the article comes out; until then no reader sees it. A day begins in the paper’s time zone.',
  ),
  original: z.enum(languages).describe('The language that it was written in.'),
  updated: contentDate.exactOptional().describe('When it was last changed in substance.'),
  form: z
    .enum(articleForms)
    .exactOptional()
    .describe('What kind of text it is; without it, news. Analysis and opinion are shown as such.'),
  dateline: localized.exactOptional().describe('Where it was reported from.'),
  authors: listOf(authorId).describe(
    'Who wrote it, people or outlets, in the order of the byline.',
  ),
  topics: listOf(topicId).describe('What it is about, the most important first.'),
  source: source.exactOptional().describe('What the article is based on.'),
  related: listOf(slug).describe(
    'Articles that the editor wants listed under it. They come first; the rest is computed.',
  ),
  seeAlso: listOf(reference).describe('Further reading elsewhere.'),
  image: image.exactOptional().describe('The picture at the top.'),
  corrections: listOf(correction).describe('Mistakes that readers have seen, corrected openly.'),
  aliases: listOf(alias).describe(
    'Former names of the folder, the oldest first, and paths that it had on an older site; their addresses redirect here.',
  ),
  withdrawn: withdrawal
    .exactOptional()
    .describe(
      'Takes its texts off the site; its address says when and why, and its texts may be deleted.',
    ),
  ignore: listOf(silenced).describe('Rules of `npm run check` that are silenced for this article.'),
  draft: z.boolean().default(false).describe('`true` hides it from all readers.'),
});

/** `article.yaml` as its schema lets it through. */
export type ArticleFields = z.output<typeof articleSchema>;
