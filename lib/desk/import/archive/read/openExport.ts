import { createReadStream } from 'node:fs';
import { basename, dirname } from 'node:path';
import { SaxesParser } from 'saxes';
import { dropControls } from './dropControls';
import { normalizePath } from './oldAddresses';
import type { ImportNote, OldArchive, OldArticle } from './oldArticle';

/** What an export says of the site before its articles. */
interface Channel {
  readonly origin?: string;
  readonly language: string;
}

/**
 * An export of WordPress (WXR, an RSS feed of a kind). It is read as a stream, one article at a time, so
 * that it may be larger than memory. Where its XML breaks, what came before is read and `report` is told.
 */
export async function openExport(
  file: string,
  report: (note: ImportNote) => void,
): Promise<OldArchive> {
  const channel = await readChannel(file);
  const { origin, language } = channel;
  return {
    generator: 'wordpress',
    ...(origin !== undefined && { origin }),
    breaks: false,
    ...(/^(zh|en)/i.test(language) && { language: /^zh/i.test(language) ? 'zh' : 'en' }),
    roots: [dirname(file)],
    read: async function* () {
      const name = basename(file);
      let count = 0;
      for await (const item of readItems(file, report)) {
        count += 1;
        const article = createArticle(item, `${name}#${count}`, name, dirname(file));
        if (article) yield article;
      }
    },
  };
}

async function readChannel(file: string): Promise<Channel> {
  const [head = ''] = await readHead(file);
  const get = (name: string): string =>
    new RegExp(`<${name}>\\s*([^<]*)<`).exec(head)?.[1]?.trim() ?? '';
  const link = get('wp:base_blog_url') || get('link');
  return { ...(URL.canParse(link) && { origin: new URL(link).origin }), language: get('language') };
}

/** The beginning of a file, more than enough for what stands before the first article. */
async function readHead(file: string): Promise<readonly string[]> {
  for await (const chunk of createReadStream(file, { encoding: 'utf8', end: 65_535 }))
    return [String(chunk)];
  return [];
}

/** The parts of an article, by the names of their elements; those with attributes as well. */
interface Item {
  readonly line: number;
  readonly texts: Map<string, string>;
  readonly terms: { readonly domain: string; readonly name: string }[];
}

async function* readItems(file: string, report: (note: ImportNote) => void): AsyncGenerator<Item> {
  const parser = new SaxesParser();
  const done: Item[] = [];
  let item: Item | undefined;
  let [name, text, domain] = ['', '', ''];
  let problem: Error | undefined;
  parser.on('error', (error) => {
    problem ??= error;
  });
  parser.on('opentag', (tag) => {
    if (tag.name === 'item') item = { line: parser.line, texts: new Map(), terms: [] };
    [name, text, domain] = [tag.name, '', String(tag.attributes.domain ?? '')];
  });
  const add = (own: string): void => {
    if (item) text += own;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => {
    if (tag.name === 'item' && item) {
      done.push(item);
      item = undefined;
    } else if (item && tag.name === name) {
      if (name === 'category') item.terms.push({ domain, name: text.trim() });
      else if (!item.texts.has(name)) item.texts.set(name, text);
    }
  });
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    parser.write(dropControls(String(chunk)));
    // An error leaves the parser in the middle of nowhere: what is complete is kept.
    if (problem) break;
    yield* done.splice(0);
  }
  yield* done.splice(0);
  if (!problem) parser.close();
  if (!problem) return;
  // saxes puts line and column before its words.
  const [, line = '1', column = '0', words = problem.message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(problem.message) ?? [];
  report({
    rule: 'unreadable',
    file: basename(file),
    line: Number(line),
    column: Number(column) + 1,
    text: words,
  });
}

const states: readonly string[] = ['publish', 'future', 'private', 'draft', 'pending'];

/** Articles alone: no pages, pictures, menus; nothing that was thrown away. */
function createArticle(
  item: Item,
  source: string,
  place: string,
  folder: string,
): OldArticle | undefined {
  const get = (name: string): string => item.texts.get(name)?.trim() ?? '';
  const status = get('wp:status');
  if (get('wp:post_type') !== 'post' || !states.includes(status)) return undefined;
  const content = item.texts.get('content:encoded') ?? '';
  const list = (domain: string): readonly string[] =>
    item.terms.filter((term) => term.domain === domain).map(({ name }) => name);
  const date = get('wp:post_date').startsWith('0000') ? '' : get('wp:post_date');
  const fields = new Map<string, unknown>([
    ['title', get('title')],
    ['date', date || get('pubDate')],
    ['updated', get('wp:post_modified')],
    ['excerpt', get('excerpt:encoded').replace(/<[^>]+>/g, ' ')],
    ['author', get('dc:creator')],
    ['slug', get('wp:post_name')],
    ['categories', list('category').filter((name) => !/^(?:uncategorized|未分类)$/i.test(name))],
    ['tags', list('post_tag')],
  ]);
  const id = get('wp:post_id');
  return {
    source: id === '' ? source : `${place}#${id}`,
    place,
    line: item.line,
    fields,
    frontMatter: [...fields]
      .map(([key, value]) => `${key}: ${[value].flat().join(', ')}`)
      .join('\n'),
    body: content,
    markup: 'html',
    tag: list('language')[0]?.toLowerCase() ?? '',
    key: `${place}#${id || source}`,
    isDraft: status !== 'publish' && status !== 'future',
    addresses: [get('link'), ...(id ? [`/?p=${id}`] : [])]
      .filter(Boolean)
      .map((own) => (own.startsWith('/?') ? own : normalizePath(own))),
    folders: [folder],
  };
}
