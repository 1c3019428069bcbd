import type { z } from 'zod';
import { checkSchema } from '@/lib/content/yaml/checkSchema';
import { parseYaml, type Yaml } from '@/lib/content/yaml/parseYaml';
import { splitFrontMatter } from '@/lib/content/yaml/splitFrontMatter';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { readTextFile } from '@/lib/store/readTextFile';

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
