import { basename } from 'node:path';
import { type CollectionKind, collectionFolders, collectionKinds } from '@/lib/address/address';
import { parseYaml } from '@/lib/content/files/parseYaml';
import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import { type Language, languages } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/block';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { listFolder } from '@/lib/store/listFolder';
import { readTextFile } from '@/lib/store/readTextFile';

/** An article, a page of the paper, what collects articles, or what the paper says of itself. */
export interface DocumentKey {
  readonly kind: 'article' | 'page' | CollectionKind | 'site';
  /** An article’s slug, a page’s name, the id of a topic or an author; `site`. */
  readonly id: string;
}

/** A document as its files say it, whether or not they have faults. */
export interface Document extends DocumentKey {
  /** What its YAML and its front matter say, in their order. */
  readonly facts: readonly Fact[];
  /** Its paragraphs in the languages that it has. */
  readonly passages: Readonly<Partial<Record<Language, readonly Passage[]>>>;
  /** The language that it was written in, where it says so. */
  readonly original?: Language;
  /** The record of what the translation was made from, as text. */
  readonly record: string;
}

/** Where a text stands: `end` is the last line. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly end: number;
}

/** A value of a field; a list of texts is one value. */
export interface Fact extends Span {
  /** `image.alt`, `seeAlso.2.url`; the items of a list count from 1. */
  readonly name: string;
  /** Undefined where it holds for both. */
  readonly language?: Language;
  readonly text: string;
}

/** A paragraph, or another block of a body. */
export interface Passage extends Span, InspectedBlock {
  /** The Markdown that it is written in. */
  readonly source: string;
}

/** What a file belongs to, by its path inside the content; undefined where it is nothing of the paper’s. */
export function getDocumentKey(path: string): DocumentKey | undefined {
  const [folder = '', id = '', file] = path.split('/');
  if (path === 'site.yaml') return { kind: 'site', id: 'site' };
  if (folder === 'articles' && file !== undefined) return { kind: 'article', id };
  if (folder === 'pages' && file !== undefined) return { kind: 'page', id };
  const kind = collectionKinds.find((own) => collectionFolders[own] === folder);
  const isRecord = kind && file === undefined && id.endsWith('.yaml');
  return isRecord ? { kind, id: basename(id, '.yaml') } : undefined;
}

/** The path inside the content of a document’s folder, or of its only file. */
export function getDocumentPath({ kind, id }: DocumentKey): string {
  if (kind === 'site') return 'site.yaml';
  if (kind === 'article' || kind === 'page') return `${kind}s/${id}`;
  return `${collectionFolders[kind]}/${id}.yaml`;
}

/**
 * Reads a document of the content at `directory`; undefined where it has none of its files there. Its
 * places name files of `content`.
 */
export function readDocument(
  directory: string,
  key: DocumentKey,
  content = directory,
): Document | undefined {
  const path = `${directory}/${getDocumentPath(key)}`;
  const isFile = key.kind !== 'article' && key.kind !== 'page';
  const names = isFile ? [path] : (listFolder(path)?.files ?? []).map((name) => `${path}/${name}`);
  const parts = names
    .filter((file) => /\.(?:yaml|md)$/.test(file))
    .flatMap((file) => readPart(file, content + file.slice(directory.length)));
  if (parts.length === 0) return undefined;
  const facts = parts.flatMap((part) => part.facts);
  const original = languages.find((language) =>
    facts.some(({ name, text }) => name === 'original' && text === language),
  );
  return {
    ...key,
    facts: facts.filter(({ name }) => name !== 'translates'),
    passages: Object.assign({}, ...parts.map(({ passages }) => passages)),
    ...(original && { original }),
    record: facts.find(({ name }) => name === 'translates')?.text ?? '',
  };
}

type Part = Pick<Document, 'facts' | 'passages'>;

function readPart(path: string, file: string): readonly Part[] {
  const text = readTextFile(path).value;
  if (text === undefined) return [];
  if (file.endsWith('.yaml')) {
    return [{ facts: listFacts(parseYaml(text, file), { file }), passages: {} }];
  }
  const language = languages.find((own) => file.endsWith(`/${own}.md`));
  const parts = splitMarkdown(text, file).value;
  // Without front matter, all of it is text: a file half written is compared as well.
  const body = parts?.body ?? text;
  return [
    {
      facts: parts ? listFacts(parts.yaml, { file, ...(language && { language }) }) : [],
      passages: language
        ? { [language]: listPassages(body, file) }
        : Object.fromEntries(
            languages.map((own) => [own, listPassages(splitLanguages(body).bodies[own], file)]),
          ),
    },
  ];
}

function listFacts(
  { value, locate }: ReturnType<typeof parseYaml>,
  place: Pick<Fact, 'file' | 'language'>,
): readonly Fact[] {
  return listValues(value, []).map(({ path, text }) => {
    const { line } = locate(path);
    const own = languages.find((language) => language === path.at(-1));
    const names = own && path.length > 1 ? path.slice(0, -1) : path;
    const name = names.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
    return { ...place, ...(own && { language: own }), name, text, line, end: line };
  });
}

interface Value {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function listValues(value: unknown, path: Value['path']): readonly Value[] {
  if (typeof value === 'string' || typeof value === 'boolean')
    return [{ path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  if (isList && value.every((item) => typeof item === 'string')) {
    return value.length === 0 ? [] : [{ path, text: value.join(', ') }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    listValues(inner, [...path, isList ? Number(key) : key]),
  );
}

function listPassages(body: string, file: string): readonly Passage[] {
  const { blocks } = inspectBlocks(body, { link: (href) => href, image: () => undefined });
  const lines = body.split('\n');
  return blocks.map((block, place) => {
    const next = blocks[place + 1]?.line ?? lines.length + 1;
    const source = lines.slice(block.line - 1, next - 1).join('\n');
    return { ...block, file, end: next - 1, source: source.trim() };
  });
}
