import matter from 'gray-matter';
import type { z } from 'zod';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { readTextFile } from '@/lib/store/readTextFile';
import { checkSchema } from './checkSchema';
import { parseYaml, type Yaml } from './parseYaml';

export interface MarkdownRecord<Data> {
  readonly data: Data;
  /** The lines of the file, those of the front matter left empty. */
  readonly body: string;
  readonly locate: Yaml['locate'];
}

/** Reads a Markdown file, holds its front matter to a schema, and asks for a body. */
export function readMarkdown<Data>(
  file: string,
  schema: z.ZodType<Data>,
): Result<MarkdownRecord<Data>> {
  const text = readTextFile(file);
  const parts = text.value === undefined ? text : splitFrontMatter(text.value, file);
  if (typeof parts.value !== 'object') {
    return { value: undefined, faults: parts.faults };
  }
  const { frontMatter, body } = parts.value;
  const yaml = parseYaml(frontMatter, file);
  const { value, faults } = checkSchema(schema, yaml, file);
  const empty =
    body.trim() === '' ? [createFault('empty-body', { file, line: getLast(body) })] : [];
  const isSound = value !== undefined && empty.length === 0;
  return {
    value: isSound ? { data: value, body, locate: yaml.locate } : undefined,
    faults: [...faults, ...empty, ...checkComments(frontMatter, file)],
  };
}

/** YAML reads nothing after ` #`; in front matter that is most often a part of the headline. */
function checkComments(frontMatter: string, file: string): readonly Fault[] {
  return frontMatter.split('\n').flatMap((text, index) => {
    const [, before = '', found] = /^([\w-]+:[ \t]+[^"'\s].*?[ \t])(#.*)$/.exec(text) ?? [];
    const spot = { file, line: index + 1, column: before.length + 1 };
    return found === undefined ? [] : [createFault('hash-comment', spot, { found: found.trim() })];
  });
}

/** The last line of the file. */
function getLast(body: string): number {
  return body.replace(/\n$/, '').split('\n').length;
}

export interface Parts {
  /** YAML between the fences, with an empty line for the first fence: its lines are the file's. */
  readonly frontMatter: string;
  /** The rest, with empty lines for what stands before it: its lines are the file's. */
  readonly body: string;
}

const fence = /^---[ \t]*$/;

/**
 * Splits a Markdown file. The first line must be a plain `---`: gray-matter would take
 * `---js` for a program and run it.
 */
export function splitFrontMatter(text: string, file: string): Result<Parts> {
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('---')) {
    return { value: undefined, faults: [createFault('front-matter-missing', { file })] };
  }
  const found = fence.test(first) ? rest.find((line) => line.startsWith('---')) : first;
  if (found === undefined) {
    return { value: undefined, faults: [createFault('front-matter-open', { file })] };
  }
  if (!fence.test(found)) {
    const line = found === first ? 1 : rest.indexOf(found) + 2;
    return {
      value: undefined,
      faults: [createFault('front-matter-fence', { file, line }, { found })],
    };
  }
  return { value: split(text), faults: [] };
}

function split(text: string): Parts {
  let frontMatter = '';
  const keep = (yaml: string): object => {
    frontMatter = yaml;
    return {};
  };
  // Any options keep gray-matter from caching, and its own engine from reading the YAML.
  const { content } = matter(text, { language: 'yaml', engines: { yaml: keep } });
  const before = text.slice(0, text.length - content.length);
  return { frontMatter, body: before.replace(/[^\n]/g, '') + content };
}
