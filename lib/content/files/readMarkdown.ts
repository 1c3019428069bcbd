import matter from 'gray-matter';
import type { z } from 'zod';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { readTextFile } from '@/lib/store/readTextFile';
import { checkSchema } from './checkSchema';
import { findConflict } from './conflict';
import { parseYaml, type Yaml } from './parseYaml';
import { checkYamlTexts } from './yamlTexts';

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
  const conflict = findConflict(text.value ?? '', file);
  if (conflict.length > 0) return { value: undefined, faults: conflict };
  const parts = text.value === undefined ? text : splitMarkdown(text.value, file);
  if (typeof parts.value !== 'object') {
    return { value: undefined, faults: parts.faults };
  }
  const { yaml, frontMatter, body } = parts.value;
  const { value, faults } = checkSchema(schema, yaml, file);
  const empty =
    body.trim() === '' ? [createFault('empty-body', { file, line: getLast(body) })] : [];
  const isSound = value !== undefined && empty.length === 0;
  return {
    value: isSound ? { data: value, body, locate: yaml.locate } : undefined,
    faults: [
      ...faults,
      ...empty,
      ...checkComments(frontMatter, file),
      ...checkYamlTexts(yaml, frontMatter, file),
      ...checkSecondPart(body, file),
    ],
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

/** A body that begins with fields and a fence: readers would see them, and nobody would obey them. */
function checkSecondPart(body: string, file: string): readonly Fault[] {
  const text = body.trimStart();
  const found = secondPart.exec(text)?.[1] ?? tomlPart.exec(text)?.[0];
  if (found === undefined) return [];
  const spot = { file, line: body.slice(0, body.length - text.length).split('\n').length };
  return [createFault('yaml-feature', spot, { kind: 'documents', found })];
}

const secondPart =
  /(?<![\s\S])(?:---[ \t]*\n)?((?:title|summary|translat\w+|draft|published|original|updated|topics|authors|withdrawn):(?:[ \t].*)?)$(?:\n(?:[\w-]+:(?:[ \t].*)?|[ \t]+.*|-[ \t].*))*\n(?:---|\.\.\.)[ \t]*$/m;

/** The front matter of Hugo, behind ours. */
const tomlPart = /(?<![\s\S])\+\+\+(?=[ \t]*\n(?:.*\n)*?\+\+\+[ \t]*$)/m;

/** The last line of the file. */
function getLast(body: string): number {
  return body.replace(/\n$/, '').split('\n').length;
}

export interface MarkdownParts {
  /** Front matter; its places are those of the file. */
  readonly yaml: Yaml;
  /** What it was read from, with an empty line for the first fence: its lines are the file's. */
  readonly frontMatter: string;
  /** The rest, with empty lines for what comes before it: its lines are the file's. */
  readonly body: string;
}

/**
 * Splits a Markdown file with gray-matter, whose engine for YAML is ours. Only a plain `---` may
 * open the file: gray-matter would take `---js` for a program and run it.
 */
export function splitMarkdown(text: string, file: string): Result<MarkdownParts> {
  if (!matter.test(text)) {
    return { value: undefined, faults: [createFault('front-matter-missing', { file })] };
  }
  const opening = matter.language(`${text}\n`).raw;
  if (opening.trim() !== '') return refuseFence(file, 1, opening);
  // Any options keep gray-matter from caching the file and sharing what it gave.
  const options = { engines: { yaml: (yaml: string) => parseYaml(yaml, file) } };
  const { data, content, matter: frontMatter } = matter(text, options);
  if (text.length === fence.length + opening.length + frontMatter.length) {
    return { value: undefined, faults: [createFault('front-matter-open', { file })] };
  }
  const before = text.slice(0, text.length - content.length);
  const closing = before.endsWith('\n') ? '' : (content.split('\n', 1)[0] ?? '');
  if (closing.trim() !== '') return refuseFence(file, before.split('\n').length, closing);
  // Empty front matter is not passed to an engine.
  const yaml = isYaml(data) ? data : parseYaml(frontMatter, file);
  return { value: { yaml, frontMatter, body: before.replace(/[^\n]/g, '') + content }, faults: [] };
}

const fence = '---';

/** `rest` is what stands behind the hyphens. */
function refuseFence(file: string, line: number, rest: string): Result<MarkdownParts> {
  const fault = createFault('front-matter-fence', { file, line }, { found: `${fence}${rest}` });
  return { value: undefined, faults: [fault] };
}

function isYaml(data: object): data is Yaml {
  return 'locate' in data;
}
