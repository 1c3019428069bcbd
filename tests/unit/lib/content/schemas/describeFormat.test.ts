import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { describeFormat } from '@/lib/content/schemas/describeFormat';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { bilingualSchema, frontMatterSchema, pageSchema } from '@/lib/content/schemas/textSchemas';
import { topicSchema } from '@/lib/content/schemas/topicSchema';

const schemas = {
  articleSchema,
  bilingualSchema,
  frontMatterSchema,
  pageSchema,
  siteSchema,
  topicSchema,
};

test('The description of the format has a full row for every field', () => {
  const format = describeFormat();
  const rows = format.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  for (const [, name, form, required, meaning] of cells) {
    expect([name, form, meaning]).not.toContain('');
    expect(required).toMatch(/^(yes)?$/);
  }
  for (const schema of Object.values(schemas)) {
    for (const key of Object.keys(schema.shape)) expect(format).toContain(`| \`${key}\` |`);
  }
});

test('The description tells what an editor must give', () => {
  const format = describeFormat();
  expect(format).toContain(
    '| `published` | `2024-01-12`, `2024-01` or `2024-01-12T09:30+08:00` | yes |',
  );
  expect(format).toContain('| `draft` | `true` or `false` |  |');
  expect(format).toContain('| `source.url` | `https://…` |  |');
  expect(format).toContain('| `authors` | list of: name of an author’s file without `.yaml` |  |');
});

test.each(Object.entries(schemas))(
  '%s makes a JSON Schema that describes each field',
  (_, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    expect(json.additionalProperties).toBe(false);
    for (const field of Object.values(json.properties ?? {})) {
      expect(field).toHaveProperty('description');
    }
  },
);

test('The JSON Schema of an article asks for its date and its original, and for nothing else', () => {
  expect(z.toJSONSchema(articleSchema, { io: 'input' }).required).toEqual([
    'published',
    'original',
  ]);
});
