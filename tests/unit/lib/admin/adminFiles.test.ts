import { describe, expect, test } from 'vitest';
import { createAdminConfig, createRules } from '@/lib/admin/adminConfig';
import { getAdminHeaders, listAdminFiles } from '@/lib/admin/adminFiles';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { authorSchema } from '@/lib/content/schemas/authorSchema';
import { seriesSchema } from '@/lib/content/schemas/seriesSchema';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { bilingualSchema, frontMatterSchema, pageSchema } from '@/lib/content/schemas/textSchemas';
import { topicSchema } from '@/lib/content/schemas/topicSchema';
import { languages } from '@/lib/language/language';
import zh from '@/messages/zh.json';
import { site } from '@/tests/support/papers/makeContent';

const admin = { host: 'github', repository: 'newsroom/paper' } as const;
const paper = { site, pages: [{ kind: 'paper', name: 'about', texts: {} }] } as const;

interface Shown {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fields?: readonly Shown[];
  readonly types?: never;
}

/** The fields of the editor by the place of their file, those inside others too. */
function listShown(language: 'en' | 'zh') {
  const config = createAdminConfig(paper, admin, language);
  const all = [...(config.collections ?? []), ...(config.singletons ?? [])];
  const walk = (fields: readonly Shown[], path: string): readonly (Shown & { path: string })[] =>
    fields.flatMap((field) => [
      { ...field, path: `${path}/${field.name}` },
      ...walk(field.fields ?? [], `${path}/${field.name}`),
    ]);
  return all.flatMap((collection) => {
    const { name, fields, files } = collection as {
      name: string;
      fields?: readonly Shown[];
      files?: readonly { fields: readonly Shown[] }[];
    };
    return walk(fields ?? files?.[0]?.fields ?? [], name);
  });
}

const schemas = {
  articles: articleSchema,
  'articles-en': frontMatterSchema,
  'articles-zh': frontMatterSchema,
  'articles-bilingual': bilingualSchema,
  topics: topicSchema,
  authors: authorSchema,
  series: seriesSchema,
  pages: pageSchema,
  site: siteSchema,
};

describe.each(languages)('The editor in %s', (language) => {
  test.each(Object.entries(schemas))(
    'has a field of %s for each key that people write',
    (name, schema) => {
      const shown = listShown(language)
        .filter(({ path }) => path.split('/').length === 2 && path.startsWith(`${name}/`))
        .map((field) => field.name)
        .filter((key) => key !== 'body');
      expect(shown).toEqual(Object.keys(schema.shape).filter((key) => key !== 'translates'));
    },
  );

  test('has words for all of them', () => {
    for (const { label, hint, path } of listShown(language)) {
      expect(label.trim(), path).not.toBe('');
      if (hint !== undefined) expect(hint.trim(), path).not.toBe('');
    }
  });
});

test('No Chinese help is left over of a field that is gone', () => {
  const kinds: Readonly<Record<string, string>> = {
    articles: 'article',
    'articles-en': 'text',
    'articles-bilingual': 'bilingual',
    topics: 'topic',
    authors: 'author',
    pages: 'page',
    site: 'site',
  };
  const paths = listShown('zh').map(({ path }) =>
    path.replace(/^[^/]+/, (name) => kinds[name] ?? name),
  );
  expect(Object.keys(zh.admin.help).filter((path) => !paths.includes(path))).toEqual([]);
});

test('Texts that may be one for both languages, and what is false unless it is said, are known', () => {
  expect(createRules()).toEqual({ shared: ['source.name', 'image.credit'], off: ['draft'] });
});

describe('The policy of the editor', () => {
  test('lets it ask the site and the host of the repository, and nobody else', () => {
    const policies = [
      getAdminHeaders(admin),
      getAdminHeaders({ ...admin, host: 'gitlab' }),
      getAdminHeaders({ ...admin, host: 'gitea', server: 'https://git.example/forge' }),
    ].map((headers) => headers['Content-Security-Policy'] ?? '');
    const origins = policies.map((policy) => policy.match(/https?:[^ ;]+/g));
    expect(origins).toEqual([
      ['https://api.github.com'],
      ['https://gitlab.com'],
      ['https://git.example'],
    ]);
  });

  test('stands in its page as well', () => {
    const files = new Map(listAdminFiles(paper, admin));
    const [policy = ''] = getAdminHeaders(admin)['Content-Security-Policy']?.split('; frame') ?? [];
    expect(files.get('admin/index.html')).toContain(`content="${policy}"`);
  });
});

test.each([
  [{ host: 'github' }, { auth_methods: ['token'] }],
  [{ host: 'github', server: 'https://auth.example' }, { base_url: 'https://auth.example' }],
  [{ host: 'gitlab' }, { auth_methods: ['token'], api_root: 'https://gitlab.com/api/v4' }],
  [
    { host: 'gitea', server: 'https://git.example', appId: 'x1' },
    {
      auth_type: 'pkce',
      app_id: 'x1',
      base_url: 'https://git.example',
      api_root: 'https://git.example/api/v1',
    },
  ],
] as const)('With %o, people sign in by %o', (own, expected) => {
  const { backend } = createAdminConfig(paper, { ...admin, ...own }, 'en');
  expect(backend).toEqual({ name: own.host, repo: admin.repository, ...expected });
});
