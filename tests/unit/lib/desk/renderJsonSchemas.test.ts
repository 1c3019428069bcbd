import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderJsonSchemas } from '@/lib/desk/renderJsonSchemas';

const schemas = renderJsonSchemas();

describe('JSON Schemas for editors’ programs', () => {
  test.each(['article', 'site', 'topic'] as const)(
    '%s is what stands in .vscode/schemas (`npx vitest run --project unit renderJsonSchemas -u` writes it)',
    async (name) => {
      await expect(schemas[name]).toMatchFileSnapshot(
        `../../../../.vscode/schemas/${name}.schema.json`,
      );
    },
  );

  test('are wired to the files that they describe', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['yaml.schemas']).toEqual({
      './.vscode/schemas/article.schema.json': 'content/articles/*/article.yaml',
      './.vscode/schemas/author.schema.json': 'content/authors/*.yaml',
      './.vscode/schemas/series.schema.json': 'content/series/*.yaml',
      './.vscode/schemas/site.schema.json': 'content/site.yaml',
      './.vscode/schemas/topic.schema.json': 'content/topics/*.yaml',
    });
  });

  test('tell an editor what each field is, and that there are no others', () => {
    const article = JSON.parse(schemas.article);
    expect(article.additionalProperties).toBe(false);
    expect(article.required).toEqual(['published', 'original']);
    expect(article.properties.original).toMatchObject({
      enum: ['en', 'zh'],
      description: 'The language that it was written in.',
    });
    const fields = Object.values<{ description?: string }>(article.properties);
    expect(fields.filter((field) => !field.description)).toEqual([]);
  });
});
