import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { parseTextDate } from './parseTextDate';

/** What stands above a text for a machine: the front matter of a site generator, the headers of an e-mail. */
export interface FrontMatter {
  /** As written, its fences included; empty where there is none. */
  readonly source: string;
  /** All that it says, by its keys; texts as they are written, dates above all. */
  readonly fields: ReadonlyMap<string, unknown>;
  readonly title?: string;
  /** ISO 8601, without the time of day: without an offset it is no instant. */
  readonly date?: string;
  readonly authors: readonly string[];
  /** The text with the lines of the front matter left blank, so that lines keep their numbers. */
  readonly rest: string;
}

/** How a kind of front matter looks, and what its inside says. */
interface Kind {
  readonly pattern: RegExp;
  readonly read: (inside: string) => unknown;
}

const yamlKey = String.raw`[A-Za-z_][\w-]*:(?:[ \t][^\n]*)?\n`;
const yamlMore = String.raw`(?:(?:[A-Za-z_][\w-]*:(?:[ \t][^\n]*)?|[ \t]+\S[^\n]*|- [^\n]*|#[^\n]*|[ \t]*)\n)*?`;
const header = String.raw`(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|MIME-Version|Content-[A-Za-z-]+|Received|Return-Path|X-[\w-]+|发件人|收件人|抄送|主题|日期|发送时间)[:：][^\n]*\n(?:[ \t]+[^\n]*\n)*`;

/** In this order: YAML, Hexo's YAML without its first fence, TOML, JSON, Hexo's JSON, an e-mail. */
const kinds: readonly Kind[] = [
  {
    pattern: new RegExp(
      String.raw`^---[ \t]*\n(?<inside>\s*${yamlKey}[\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*\n`,
    ),
    read: readYaml,
  },
  { pattern: new RegExp(`^(?<inside>${yamlKey}${yamlMore})---+[ \\t]*\\n`), read: readHexo },
  { pattern: /^\+\+\+[ \t]*\n(?<inside>[\s\S]*?\n)\+\+\+[ \t]*\n/, read: readToml },
  { pattern: /^(?<inside>\{[\s\S]*?\n\})[ \t]*(?:;;;[ \t]*)?\n/, read: readJson },
  { pattern: /^(?<inside>"[\s\S]*?)\n;;;+[ \t]*\n/, read: (inside) => readJson(`{${inside}}`) },
  { pattern: new RegExp(`^(?<inside>(?:${header}){2,})(?=\\n)`), read: readHeaders },
];

/** Takes the front matter off a text. What it says that an article has no field for is in `source`. */
export function parseFrontMatter(text: string): FrontMatter {
  const padded = `${text}\n`;
  for (const { pattern, read } of kinds) {
    const match = pattern.exec(padded);
    const fields = match && read(match.groups?.inside ?? '');
    if (!match || typeof fields !== 'object' || fields === null) continue;
    const source = match[0];
    const rest = source.replace(/[^\n]/g, '') + padded.slice(source.length, -1);
    const all = new Map(Object.entries(fields));
    return { source: source.trim(), fields: all, ...getFacts(all), rest };
  }
  return { source: '', fields: new Map(), authors: [], rest: text };
}

function getFacts(
  fields: ReadonlyMap<string, unknown>,
): Pick<FrontMatter, 'title' | 'date' | 'authors'> {
  const title = fields.get('title');
  const date = ['date', 'published', 'pubDate', 'publishDate']
    .map((key) => fields.get(key))
    .find((value) => typeof value === 'string');
  const day = typeof date === 'string' ? parseTextDate(date.replace(/T.*/, '')) : undefined;
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
    ...(day && { date: day }),
    authors: [fields.get('author') ?? fields.get('authors') ?? []].flat().flatMap(getName),
  };
}

function getName(author: unknown): readonly string[] {
  if (typeof author === 'string') return author.trim() === '' ? [] : [author.trim()];
  const isNamed = typeof author === 'object' && author !== null && 'name' in author;
  return isNamed ? getName(author.name) : [];
}

/** Values stay texts, dates above all. Of what is no YAML, the plain lines are read: `title: A: B`. */
function readYaml(inside: string): unknown {
  try {
    return parse(inside, { schema: 'failsafe' });
  } catch {
    const lines = inside.matchAll(/^([A-Za-z_][\w-]*):[ \t]+(.+)$/gm);
    return Object.fromEntries(
      Array.from(lines, ([, key = '', value = '']) => [key, value.replace(/^(["'])(.*)\1$/, '$2')]),
    );
  }
}

/** Without a fence above it, only what has a title, a layout or a date is front matter. */
function readHexo(inside: string): unknown {
  return /^(?:title|layout|date):/m.test(inside) ? readYaml(inside) : undefined;
}

function readJson(inside: string): unknown {
  try {
    return JSON.parse(inside);
  } catch {
    return undefined;
  }
}

/** Dates stay texts. What is no TOML still is front matter, with no facts in it. */
function readToml(inside: string): unknown {
  try {
    const fields = parseToml(inside);
    // Its dates are given as they are written, a day without a time, a time without an offset.
    return JSON.parse(JSON.stringify(fields));
  } catch {
    return {};
  }
}

/** The headers of an e-mail; undefined where there is neither a sender nor a subject. */
function readHeaders(inside: string): unknown {
  const get = (name: string): string | undefined =>
    new RegExp(`^(?:${name})[:：][ \\t]*([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)`, 'im')
      .exec(inside)?.[1]
      ?.replace(/\s*\n\s+/g, ' ');
  const title = get('Subject|主题');
  const sender = get('From|发件人');
  if (title === undefined && sender === undefined) return undefined;
  return { title, date: get('Date|Sent|日期|发送时间')?.replace(/\s*[+-]\d{4}.*$/, '') };
}
