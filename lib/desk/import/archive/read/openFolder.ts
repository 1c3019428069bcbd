import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { parseFrontMatter } from '@/lib/desk/import/frontMatter';
import type { Language } from '@/lib/language/language';
import { listFiles } from '@/lib/store/listFiles';
import { readTextFile } from '@/lib/store/readTextFile';
import { dropControls } from './dropControls';
import { listAddresses } from './oldAddresses';
import type { ArchiveTraits, Generator, ImportNote, OldArchive, OldArticle } from './oldArticle';

/** Folders that hold no article, whatever program. */
const ignored =
  /(?:^|\/)(?:\.[^/]+|node_modules|public|_site|themes|layouts|_layouts|_includes|_sass|scaffolds|archetypes|vendor)\//;

const text = /\.(?:md|markdown|mdown|mkd|html?)$/i;

/** A folder of articles, and whose it is. Files that can’t be read are told to `report`. */
export function openFolder(folder: string, report: (note: ImportNote) => void): OldArchive {
  const root = findRoot(folder);
  const traits = readTraits(root, folder);
  const { generator } = traits;
  const files = listFiles(folder)
    .filter(
      (file) =>
        text.test(file) && !ignored.test(`/${file}`) && isArticle(file, folder, root, generator),
    )
    .sort();
  return {
    ...traits,
    read: async function* () {
      for (const file of files) {
        const article = readArticle(join(folder, file), root, traits, report);
        if (article) yield article;
      }
    },
  };
}

/** The project that a folder belongs to: where its settings are, at most five folders up. */
function findRoot(folder: string): string {
  let root = folder;
  for (let step = 0; step < 5; step++) {
    if (listSettings(root).length > 0) return root;
    root = dirname(root);
  }
  return folder;
}

const settings = [
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.json',
  'config.toml',
  'config.yaml',
  'config.yml',
  'config/_default/hugo.toml',
  'config/_default/config.toml',
  'config/_default/hugo.yaml',
  'config/_default/config.yaml',
];

function listSettings(root: string): readonly string[] {
  return settings.filter((file) => existsSync(join(root, file)));
}

type Settings = Readonly<Record<string, unknown>>;

function readSettings(root: string): Settings {
  const file = listSettings(root)[0];
  if (file === undefined) return {};
  try {
    const source = readFileSync(join(root, file), 'utf8');
    const value: unknown = file.endsWith('.toml') ? parseToml(source) : parse(source);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function readTraits(root: string, folder: string): ArchiveTraits & { readonly permalink: string } {
  const own = readSettings(root);
  const generator = getGenerator(root, folder);
  const get = (key: string): string => (typeof own[key] === 'string' ? String(own[key]) : '');
  const address = get('url') || get('baseURL') || get('baseurl');
  const origin = URL.canParse(address) ? new URL(address).origin : undefined;
  const language = getLanguage(
    get('language') || get('languageCode') || get('defaultContentLanguage') || get('lang'),
  );
  const roots = {
    hexo: ['source'],
    hugo: ['static', 'assets', 'content'],
    jekyll: ['.'],
    plain: ['.', 'static', 'public'],
    wordpress: ['.'],
  };
  return {
    generator,
    ...(origin !== undefined && origin !== 'http://example.com' && { origin }),
    breaks: hasBreaks(generator, own),
    ...(language && { language }),
    roots: [...roots[generator].map((name) => join(root, name)), folder],
    permalink: get('permalink'),
  };
}

function getGenerator(root: string, folder: string): Generator {
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => existsSync(join(root, name)));
  if (has('source/_posts', 'source/_drafts')) return 'hexo';
  if (has('_posts', 'Gemfile') || basename(folder) === '_posts') return 'jekyll';
  if (
    has('archetypes', 'hugo.toml', 'hugo.yaml') ||
    (has('content') && listSettings(root).length > 0)
  )
    return 'hugo';
  return 'plain';
}

/** Hexo’s renderer makes breaks of line ends unless it is told not to; the others if they are told to. */
function hasBreaks(generator: Generator, own: Settings): boolean {
  const find = (...keys: readonly string[]): unknown =>
    keys.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      own,
    );
  if (generator === 'hexo')
    return find('marked', 'breaks') !== false && find('markdown', 'render', 'breaks') !== false;
  return (
    find('markup', 'goldmark', 'renderer', 'hardWraps') === true ||
    find('kramdown', 'hard_wrap') === true
  );
}

/** Where the articles of a program are. In a folder of articles, all are. */
function isArticle(file: string, folder: string, root: string, generator: Generator): boolean {
  const path = relative(root, join(folder, file));
  const name = basename(file);
  if (/^(?:_index|readme|license|changelog|contributing|404)\./i.test(name)) return false;
  if (/\.html?$/i.test(name) && !/(?:^|\/)_(?:posts|drafts)\//.test(`/${path}`)) return false;
  if (folder !== root) return true;
  if (generator === 'hexo') return /^source\/(?:_posts|_drafts)\//.test(path);
  if (generator === 'jekyll') return /(?:^|\/)_(?:posts|drafts)\//.test(path);
  return generator === 'hugo' ? path.startsWith('content/') : true;
}

function readArticle(
  path: string,
  root: string,
  traits: ArchiveTraits & { readonly permalink: string },
  report: (note: ImportNote) => void,
): OldArticle | undefined {
  const source = relative(root, path);
  const { value, faults } = readTextFile(path);
  if (value === undefined) {
    const [fault] = faults;
    report({ rule: 'unreadable', file: source, line: fault?.line ?? 1, text: fault?.rule ?? '' });
    return undefined;
  }
  const front = parseFrontMatter(dropControls(value));
  const { fields } = front;
  const [tag, key] = getLanguageKey(source, fields);
  const stem = basename(path).replace(/\.\w+$/, '');
  return {
    source,
    place: source,
    line: 1,
    fields,
    frontMatter: front.source,
    body: front.rest,
    markup: /\.html?$/i.test(path) ? 'html' : 'markdown',
    tag,
    key,
    isDraft: isDraft(fields) || /(?:^|\/)_drafts\//.test(source),
    addresses: listAddresses({ source, fields }, traits),
    folders: [dirname(path), join(dirname(path), stem)].filter((own) =>
      statSync(own, { throwIfNoEntry: false })?.isDirectory(),
    ),
  };
}

function isDraft(fields: OldArticle['fields']): boolean {
  const get = (key: string): string => String(fields.get(key) ?? '').toLowerCase();
  return get('draft') === 'true' || get('published') === 'false' || get('hidden') === 'true';
}

/** A part of a path, or of the name of a file, that names a language. */
const part = /^(?:en|en-us|en-gb|zh|zh-cn|zh-hans|zh-tw|zh-hk|zh-hant|cn|tw|chinese|english)$/i;

/** The language that a file’s path or fields name, and the path without it. */
function getLanguageKey(
  source: string,
  fields: OldArticle['fields'],
): readonly [tag: string, key: string] {
  const stem = source.replace(/\.\w+$/, '');
  const steps = stem.split('/');
  const place = steps.findIndex((step) => part.test(step));
  const ending = /[._](en|zh|zh-cn|zh-hans|zh-tw|zh-hant|cn)$/i.exec(stem)?.[1];
  const named = ['lang', 'language', 'locale']
    .map((key) => fields.get(key))
    .find((own) => typeof own === 'string');
  const tag = String(named ?? ending ?? (place === -1 ? '' : steps[place]))
    .toLowerCase()
    .replace('_', '-');
  const shared = ['translationKey', 'translationkey', 'ref', 'lang-ref', 'page_id']
    .map((key) => fields.get(key))
    .find((own) => typeof own === 'string');
  const path = steps.filter((_, own) => own !== place).join('/');
  return [
    tag,
    shared === undefined
      ? path.replace(new RegExp(`[._]${ending ?? '\\0'}$`), '')
      : `key:${String(shared)}`,
  ];
}

/** The language of a tag: `en-GB`, `zh-Hans`. */
export function getLanguage(tag: string): Language | undefined {
  if (/^(?:zh|cn|chinese)/i.test(tag)) return 'zh';
  return /^en/i.test(tag) ? 'en' : undefined;
}
