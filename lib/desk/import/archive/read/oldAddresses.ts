import { basename } from 'node:path';
import type { ArchiveTraits, OldArticle } from './oldArticle';

interface Setting extends Pick<ArchiveTraits, 'generator' | 'language'> {
  /** The pattern of addresses in the settings; empty where there is none. */
  readonly permalink: string;
}

type Own = Pick<OldArticle, 'source' | 'fields'>;

/** What each program takes without a setting. */
const patterns = {
  hexo: ':year/:month/:day/:title/',
  jekyll: '/:categories/:year/:month/:day/:title.html',
  hugo: '',
  plain: '',
  wordpress: '',
} as const;

/** Names that Jekyll has for patterns. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

/**
 * The paths at which readers had an article, decoded, as far as its settings tell: the one it names
 * itself, the one by the pattern of the site, former ones. The last is that of its file, for links to it.
 */
export function listAddresses(
  { source, fields }: Own,
  { generator, permalink, language }: Setting,
): readonly string[] {
  const stem = source.replace(/\.\w+$/, '');
  const own = ['permalink', 'url']
    .map((key) => fields.get(key))
    .filter((value) => typeof value === 'string');
  const pattern = styles[permalink] ?? (permalink || patterns[generator]);
  const path =
    generator === 'hugo' ? getHugoPath(stem, language) : fillPattern(pattern, stem, fields);
  const former = ['aliases', 'alias', 'redirect_from'].flatMap((key) => [fields.get(key)].flat());
  const others = former.filter((value) => typeof value === 'string');
  return [...new Set([...own, path, ...others, `file:${stem}`].map(normalizePath))].filter(
    (address) => address !== '/',
  );
}

/** The path of the file; the language of the site is not in it. */
function getHugoPath(stem: string, language = 'en'): string {
  const path = stem.replace(/^(?:.*\/)?content\//, '').replace(/\/index$/, '');
  return path.replace(new RegExp(`^${language}(?:-\\w+)?/|\\.${language}(?:-\\w+)?$`, 'i'), '');
}

/** `/2019/05/a-name/`: decoded, with a slash at both ends unless it names a file. */
export function normalizePath(path: string): string {
  if (path.startsWith('file:')) return path;
  const clean = decode(path)
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/i, '/')
    .replace(/^\/?/, '/');
  return /\.html?$/i.test(clean) || clean.endsWith('/') ? clean : `${clean}/`;
}

/** Undoes percent encoding where it is one. */
export function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fillPattern(pattern: string, stem: string, fields: OldArticle['fields']): string {
  const name = basename(stem);
  const dated = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.*)$/.exec(name);
  const written = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(String(fields.get('date') ?? ''));
  const [, year = '', month = '', day = ''] = written ?? dated ?? [];
  const isJekyll = pattern.includes(':categories');
  const slug = fields.get('slug');
  const title = (isJekyll || stem.includes('_posts/') ? (dated?.[4] ?? name) : name).trim();
  const path = stem.replace(/^.*?_(?:posts|drafts)\//, '');
  const values: Readonly<Record<string, string>> = {
    year,
    month: month.padStart(2, '0'),
    i_month: month,
    day: day.padStart(2, '0'),
    i_day: day,
    title: isJekyll || pattern.includes(':name') ? title : path.replace(/[^/]*$/, '') + title,
    name: title,
    slug: typeof slug === 'string' ? slug : title,
    post_title: title,
    categories: listCategories(fields),
    category: listCategories(fields),
    path,
  };
  return pattern.replace(/:([a-z_]+)/g, (_, key: string) => values[key] ?? '');
}

function listCategories(fields: OldArticle['fields']): string {
  const value = fields.get('categories') ?? fields.get('category');
  const list = typeof value === 'string' ? value.split(/\s+/) : value;
  return Array.isArray(list)
    ? list
        .filter((own) => typeof own === 'string')
        .join('/')
        .toLowerCase()
    : '';
}
