import { z } from 'zod';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { authorSchema } from '@/lib/content/schemas/authorSchema';
import { seriesSchema } from '@/lib/content/schemas/seriesSchema';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { topicSchema } from '@/lib/content/schemas/topicSchema';

const schemas = {
  article: { schema: articleSchema, title: 'An article (article.yaml)' },
  author: { schema: authorSchema, title: 'An author (authors/<id>.yaml)' },
  series: { schema: seriesSchema, title: 'A series (series/<id>.yaml)' },
  site: { schema: siteSchema, title: 'The paper (site.yaml)' },
  topic: { schema: topicSchema, title: 'A topic (topics/<id>.yaml)' },
} as const;

/** JSON Schemas (draft 2020-12) by name, as kept in `.vscode/schemas/<name>.schema.json`. */
export function renderJsonSchemas(): Readonly<Record<keyof typeof schemas, string>> {
  const render = (name: keyof typeof schemas): string => {
    const { schema, title } = schemas[name];
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
  };
  return {
    article: render('article'),
    author: render('author'),
    series: render('series'),
    site: render('site'),
    topic: render('topic'),
  };
}
