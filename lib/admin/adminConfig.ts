import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { z } from 'zod';
import type { Archive } from '@/lib/archive/archive';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { authorSchema } from '@/lib/content/schemas/authorSchema';
import { unwrap } from '@/lib/content/schemas/getSchemaAt';
import { seriesSchema } from '@/lib/content/schemas/seriesSchema';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { bilingualSchema, frontMatterSchema, pageSchema } from '@/lib/content/schemas/textSchemas';
import { topicSchema } from '@/lib/content/schemas/topicSchema';
import type { Admin } from '@/lib/content/site';
import { type Language, languages } from '@/lib/language/language';
import { type MessageKey, translate } from '@/lib/language/messages';
import type { Rules } from './browser/yamlFile';
import { createFields, listPaths } from './fields';

/** What the editor is told. */
export interface Settings {
  readonly config: CmsConfig;
  readonly rules: Rules;
}

/** How the fields of files differ from those that the editor knows, by the schemas. */
export function createRules(): Rules {
  return {
    shared: listPaths(articleSchema, (field) => unwrap(field) instanceof z.ZodUnion),
    off: listPaths(
      articleSchema,
      (field) => field instanceof z.ZodDefault && unwrap(field) instanceof z.ZodBoolean,
    ),
  };
}

/** Where a paper is in its repository. */
const folder = 'content';

/** The editor’s configuration, in the words of a language. Nothing that is not published is in it. */
export function createAdminConfig(
  { site, pages }: Pick<Archive, 'site' | 'pages'>,
  admin: Admin,
  language: Language,
): CmsConfig {
  return {
    load_config_file: false,
    app_title: `${site.name[language]} – ${translate(language, 'admin.title')}`,
    site_url: site.url,
    backend: createBackend(admin),
    // Pictures lie beside the text: `createCollection` says so for each kind.
    media_folder: `${folder}/articles`,
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    i18n: { structure: 'multiple_files', locales: [...languages], default_locale: 'en' },
    collections: [
      ...createArticles(language),
      createRecords('topics', topicSchema, language),
      createRecords('authors', authorSchema, language),
      createRecords('series', seriesSchema, language),
      createPages(
        pages.map(({ name }) => name),
        language,
      ),
    ],
    singletons: [
      {
        name: 'site',
        label: translate(language, 'admin.collections.site'),
        file: `${folder}/site.yaml`,
        format: 'courier-yaml',
        fields: createFields(siteSchema, { language, path: 'site' }),
      },
    ],
  };
}

/** Where the server of each host answers, and below which path. */
const hosts = {
  github: { origin: 'https://api.github.com', path: '' },
  gitlab: { origin: 'https://gitlab.com', path: '/api/v4' },
  gitea: { origin: 'https://gitea.com', path: '/api/v1' },
} as const;

/** The one origin beside the site’s own that the editor asks. */
export function getServer({ host, server }: Admin): string {
  return host === 'github' || server === undefined ? hosts[host].origin : new URL(server).origin;
}

function createBackend(admin: Admin): CmsConfig['backend'] {
  const { host: name, repository: repo, branch, server, appId: app_id } = admin;
  const base = {
    name,
    repo,
    ...(branch !== undefined && { branch }),
    ...(server !== undefined && { base_url: server }),
  };
  if (name === 'github') return { ...base, ...(!server && tokenOnly) } as CmsConfig['backend'];
  const api_root = getServer(admin) + hosts[name].path;
  const signIn = app_id === undefined ? tokenOnly : { auth_type: 'pkce', app_id };
  return { ...base, api_root, ...signIn } as CmsConfig['backend'];
}

const tokenOnly = { auth_methods: ['token'] };

/** An article is more than one file, so it is renamed and removed where all of them are seen. */
function createArticles(language: Language): Collection[] {
  const create = (
    name: string,
    file: string,
    summary: string,
    schema: z.ZodObject,
    kind: string,
  ) => ({
    ...createCollection(name, language, schema, kind),
    folder: `${folder}/articles`,
    path: `{{slug}}/${file}`,
    delete: false,
    summary,
    slug: createSlug('folder', language, file === 'en' ? '{{title}}' : undefined),
  });
  return [
    create('articles', 'article', '{{slug}}', articleSchema, 'article'),
    create('articles-en', 'en', '{{title}}', frontMatterSchema, 'text'),
    create('articles-zh', 'zh', '{{title}}', frontMatterSchema, 'text'),
    create(
      'articles-bilingual',
      'bilingual',
      '{{title.en}} {{title.zh}}',
      bilingualSchema,
      'bilingual',
    ),
  ];
}

/** By which their fields have words in the messages. */
const kinds = { topics: 'topic', authors: 'author', series: 'series' } as const;

/** Records of which each is a file with a name. */
function createRecords(
  name: 'topics' | 'authors' | 'series',
  schema: z.ZodObject,
  language: Language,
): Collection {
  return {
    ...createCollection(name, language, schema, kinds[name]),
    folder: `${folder}/${name}`,
    summary: '{{name.en}} {{name.zh}}',
    slug: createSlug('file', language, '{{name.en}}'),
  };
}

function createPages(names: readonly string[], language: Language): Collection {
  const fields = createTextFields(pageSchema, language, 'page').map((field) => ({
    ...field,
    i18n: true,
  }));
  const files = names.map(
    (name): CollectionFile => ({
      name,
      label: name,
      i18n: true,
      file: `${folder}/pages/${name}/{{locale}}.md`,
      format: 'courier-frontmatter',
      fields: fields as Field[],
    }),
  );
  const label = translate(language, 'admin.collections.pages');
  return { name: 'pages', label, i18n: true, files };
}

function createCollection(name: string, language: Language, schema: z.ZodObject, kind: string) {
  const isText = kind === 'text' || kind === 'bilingual';
  return {
    name,
    label: translate(language, `admin.collections.${name}` as MessageKey),
    create: true,
    extension: isText ? 'md' : 'yaml',
    format: isText ? 'courier-frontmatter' : 'courier-yaml',
    fields: isText
      ? createTextFields(schema, language, kind)
      : createFields(schema, { language, path: kind }),
    media_folder: '',
    public_folder: '',
  };
}

/** Front matter, and the text below it. */
function createTextFields(schema: z.ZodObject, language: Language, kind: string): Field[] {
  const label = translate(language, 'admin.labels.body');
  const hint = translate(language, 'admin.forms.body');
  const body: Field = { name: 'body', label, hint, widget: 'text' };
  return [...createFields(schema, { language, path: kind }), body];
}

/** New names are typed in or, where there is a title, proposed; they stay as they are. */
function createSlug(hint: 'folder' | 'file', language: Language, template: string | undefined) {
  return {
    ...(template !== undefined && { template }),
    editable: ['create' as const],
    hint: translate(language, `admin.forms.${hint}`),
    pattern: ['^[a-z0-9-]+$', translate(language, 'admin.forms.slug')] as [string, string],
  };
}
