import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTextLanguage } from '@/lib/language/textLanguage';
import type { BenchArticle, BenchText } from './paper';

/** The years over which articles are spread whose files name no day. */
const years = { first: 2015, count: 10 };

/**
 * The articles of a folder, the oldest first: each `.md` or `.txt` file is one, its first line the
 * headline, its first paragraph the summary, in the language of its script. The name of a file may
 * begin with its day (`2024-05-01`).
 */
export function readFolder(folder: string): readonly BenchArticle[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort();
  return files
    .flatMap((file, place) => readArticle(folder, file, place / files.length))
    .sort((one, other) => (one.published < other.published ? -1 : 1));
}

function readArticle(folder: string, file: string, share: number): readonly BenchArticle[] {
  const text = readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const language = getTextLanguage(text);
  const parts = text.split(/\n\s*\n/).map((part) => part.trim());
  const [title = '', summary = '', ...body] = parts.filter(Boolean);
  if (body.length === 0 || (language !== 'en' && language !== 'zh')) return [];
  const slug = file
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^a-z0-9]+/g, '-');
  const own: BenchText = { title: title.replace(/^#+\s*/, ''), summary, body: body.join('\n\n') };
  return [{ slug, published: getDay(file, share), topics: [], texts: { [language]: own } }];
}

function getDay(file: string, share: number): string {
  const [day] = /(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])/.exec(file) ?? [];
  if (day !== undefined) return day;
  const time = Date.UTC(years.first) + share * years.count * 365 * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
