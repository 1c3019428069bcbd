import { z } from 'zod';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { authorSchema } from '@/lib/content/schemas/authorSchema';
import { glossarySchema } from '@/lib/content/schemas/glossarySchema';
import { seriesSchema } from '@/lib/content/schemas/seriesSchema';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { topicSchema } from '@/lib/content/schemas/topicSchema';
import { type Form, forms } from './field';
import { unwrap } from './getSchemaAt';
import { bilingualSchema, frontMatterSchema, pageSchema } from './textSchemas';

const files: readonly (readonly [string, z.ZodObject])[] = [
  ['`articles/<slug>/article.yaml`', articleSchema],
  ['Front matter of an article’s `en.md` and `zh.md`', frontMatterSchema],
  ['Front matter of an article’s `bilingual.md`', bilingualSchema],
  ['`topics/<id>.yaml`', topicSchema],
  ['`authors/<id>.yaml`', authorSchema],
  ['`series/<id>.yaml`', seriesSchema],
  ['`glossary.csv`, by columns', glossarySchema],
  ['Front matter of `pages/<name>/en.md` and `zh.md`', pageSchema],
  ['`site.yaml`', siteSchema],
];

const words: Readonly<Record<Form, string>> = {
  text: 'text',
  localized: '`{ en, zh }`',
  partlyLocalized: '`{ en, zh }`, or one of them',
  textOrLocalized: 'text, or `{ en, zh }`',
  date: '`2024-01-12`, `2024-01` or `2024-01-12T09:30+08:00`',
  day: '`2024-01-12`',
  slug: 'name of an article’s folder: a–z, 0–9, hyphens',
  alias: 'name of a folder, or a path such as `/2019/05/name/`',
  topicId: 'name of a topic’s file without `.yaml`',
  authorId: 'name of an author’s file without `.yaml`',
  webAddress: '`https://…`',
  siteAddress: '`https://host`, no path, no slash at the end',
  timeZone: 'name of a time zone, `Asia/Shanghai`',
  email: '`name@example.com`',
  fileName: 'name of a file',
  hash: 'ten characters',
  group: 'group',
};

/** The format of the files in `content/` as Markdown tables, one a kind of file, from the schemas. */
export function describeFormat(): string {
  return files.map(([title, schema]) => describeFile(title, schema)).join('\n');
}

function describeFile(title: string, schema: z.ZodObject): string {
  const head = ['| Field | Form | Required | Meaning |', '|---|---|---|---|'];
  const rows = describeFields(schema, '').map((cells) => `| ${cells.join(' | ')} |`);
  return [`#### ${title}`, '', ...head, ...rows, ''].join('\n');
}

function describeFields(schema: z.ZodObject, prefix: string): readonly (readonly string[])[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    if (!(field instanceof z.ZodType)) {
      return [];
    }
    const name = `${prefix}${key}`;
    const required = unwrap(field) === field ? 'yes' : '';
    const meaning = z.toJSONSchema(field, { io: 'input' }).description ?? '';
    const group = getGroup(field);
    return [
      [`\`${name}\``, describeForm(field), required, meaning],
      ...(group ? describeFields(group, `${name}.`) : []),
    ];
  });
}

/** The schema of the fields inside a field, where it has any that need a row of their own. */
function getGroup(field: z.ZodType): z.ZodObject | undefined {
  const schema = unwrap(field);
  if (schema instanceof z.ZodArray) {
    return getGroup(schema.element as z.ZodType);
  }
  const isGroup = schema instanceof z.ZodObject && forms.get(schema)?.form === 'group';
  return isGroup ? schema : undefined;
}

function describeForm(field: z.ZodType): string {
  const schema = unwrap(field);
  if (schema instanceof z.ZodArray) {
    return `list of: ${describeForm(schema.element as z.ZodType)}`;
  }
  if (schema instanceof z.ZodEnum) {
    return schema.options.map((option) => `\`${option}\``).join(', ');
  }
  const form = forms.get(schema)?.form;
  return form ? words[form] : '`true` or `false`';
}
