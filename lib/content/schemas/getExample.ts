import { z } from 'zod';
import { type Form, forms } from './field';
import { unwrap } from './getSchemaAt';

const examples: Readonly<Record<Exclude<Form, 'group'>, string>> = {
  text: '…',
  localized: '{ en: …, zh: … }',
  partlyLocalized: '{ en: …, zh: … }',
  textOrLocalized: '…',
  date: '2024-01-12',
  day: '2024-01-12',
  slug: 'name-of-its-folder',
  alias: 'its-former-name',
  authorId: 'name-of-their-file',
  topicId: 'name-of-its-file',
  webAddress: 'https://…',
  siteAddress: 'https://example.com',
  timeZone: 'Asia/Shanghai',
  email: 'name@example.com',
  fileName: 'photo.jpg',
  hash: '…',
};

/** How a field may be written in YAML: a group with what it needs and its address, `{ name: …, url: https://… }`. */
export function getExample(wrapped: z.ZodType): string {
  const schema = unwrap(wrapped);
  const form = forms.get(schema)?.form;
  if (form && form !== 'group') return examples[form];
  if (schema instanceof z.ZodArray) return `[${getExample(schema.element as z.ZodType)}]`;
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodBoolean) return 'true';
  return schema instanceof z.ZodObject ? getGroupExample(schema) : '…';
}

function getGroupExample({ shape }: z.ZodObject): string {
  const fields = Object.entries(shape as Record<string, z.ZodType>);
  const needed = fields.filter(([key, field]) => key === 'url' || unwrap(field) === field);
  const shown = needed.length > 0 ? needed : fields;
  return `{ ${shown.map(([key, field]) => `${key}: ${getExample(field)}`).join(', ')} }`;
}
