import { z } from 'zod';
import { articleSchema } from '@/lib/content/schemas/articleSchema';
import { forms } from '@/lib/content/schemas/field';
import { getExample } from '@/lib/content/schemas/getExample';
import {
  getFieldName,
  getSchemaAt,
  isOptional,
  type Path,
} from '@/lib/content/schemas/getSchemaAt';
import { bilingualSchema, frontMatterSchema } from '@/lib/content/schemas/textSchemas';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';
import type { Rule } from '@/lib/fault/rules';
import { languages } from '@/lib/language/language';
import type { Yaml } from './parseYaml';

type Issue = z.core.$ZodIssue;

interface Check {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly yaml: Yaml;
}

/** Holds what was read to a schema; every fault at the place of what it is about. */
export function checkSchema<Value>(
  schema: z.ZodType<Value>,
  yaml: Yaml,
  file: string,
): Result<Value> {
  if (yaml.faults.length > 0) {
    return { value: undefined, faults: yaml.faults };
  }
  const empty = checkKeys(yaml, file);
  if (empty) {
    return { value: undefined, faults: [empty] };
  }
  const result = schema.safeParse(yaml.value);
  if (result.success) {
    return { value: result.data, faults: [] };
  }
  const check = { file, schema, yaml };
  return {
    value: undefined,
    faults: result.error.issues.flatMap((issue) => getFaults(issue, check)),
  };
}

/** A file without any `key: value` has one fault, not one for each key that it lacks. */
function checkKeys(yaml: Yaml, file: string): Fault | undefined {
  const { value } = yaml;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return undefined;
  }
  const spot = { file, ...yaml.locate([]) };
  if (value === null || value === undefined) {
    return createFault('empty-file', spot);
  }
  const isFullWidth = typeof value === 'string' && /^[\w-]+：/.test(value);
  const found = quote(value);
  return createFault(isFullWidth ? 'yaml-full-width' : 'no-keys', spot, { found });
}

function getFaults(issue: Issue, check: Check): readonly Fault[] {
  const found = getAt(check.yaml.value, getPath(issue));
  if (found === null || (isBlank(found) && !isAboutText(issue))) {
    return [getEmpty('left-empty', getPath(issue), check)];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => getUnknownKey([...getPath(issue), key], check));
    case 'invalid_union':
      return getUnionFaults(issue, check);
    case 'invalid_value':
      return [found === undefined ? getMissing(issue, check) : getNotOneOf(issue, found, check)];
    case 'custom':
      return [getCustom(issue, check)];
    default:
      return [found === undefined ? getMissing(issue, check) : getWrongType(issue, found, check)];
  }
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** Whether an issue is that of a field for words, which has a rule of its own where there are none. */
function isAboutText(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.rule === 'empty-text';
}

/** Of several forms that a field may have, the faults of the one that the editor chose. */
function getUnionFaults(issue: z.core.$ZodIssueInvalidUnion, check: Check): readonly Fault[] {
  const path = getPath(issue);
  const found = getAt(check.yaml.value, path);
  if (found === undefined) {
    return [getMissing(issue, check)];
  }
  const chosen = issue.errors.find((issues) => issues.every((inner) => !isOtherType(inner)));
  return chosen === undefined
    ? [getWrongType(issue, found, check)]
    : chosen.flatMap((inner) => getFaults({ ...inner, path: [...path, ...inner.path] }, check));
}

function isOtherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function getUnknownKey(path: Path, check: Check): Fault {
  const parent = getAt(check.yaml.value, path.slice(0, -1));
  const given = typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
  const schema = getSchemaAt(check.schema, path.slice(0, -1));
  const keys = schema && 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const key = String(path.at(-1));
  const left = keys.filter((known) => !given.includes(known));
  const meant = otherNames.get(key.toLowerCase()) ?? key;
  const likely = findLikely(key, left) ?? left.find((known) => known === meant) ?? 'none';
  return createFault(
    'unknown-key',
    { file: check.file, ...check.yaml.locateKey(path), field: path.join('.') },
    { key, likely, meant, known: keys.join(', '), where: findFile(schema, meant) },
  );
}

/** What other programs call our fields. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    published: ['date', 'pubdate', 'time', '发布时间', '日期'],
    updated: ['modified', 'lastmod'],
    authors: ['author', 'byline', '作者'],
    topics: ['tags', 'categories', 'keywords', 'category', 'tag', '标签'],
    title: ['headline', '标题'],
    summary: ['description', 'excerpt', 'abstract', '摘要'],
    original: ['lang', 'language'],
    image: ['cover', 'thumbnail'],
    aliases: ['redirect_from'],
  }).flatMap(([field, names]) => names.map((name): [string, string] => [name, field])),
);

/** The other file of an article that has a field of this name. */
function findFile(schema: z.ZodType | undefined, field: string): 'facts' | 'text' | 'none' {
  const isText = schema === frontMatterSchema || schema === bilingualSchema;
  if (isText && Object.hasOwn(articleSchema.shape, field)) return 'facts';
  const isOfText = Object.hasOwn(frontMatterSchema.shape, field);
  return schema === articleSchema && isOfText ? 'text' : 'none';
}

function getMissing(issue: Issue, check: Check): Fault {
  const path = getPath(issue);
  const key = String(path.at(-1));
  const isLanguage = path.length > 1 && languages.some((language) => language === key);
  const field = getFieldName(path.slice(0, -1));
  const values = { key, field, language: key, example: getExampleAt(path, check) };
  return place(isLanguage ? 'missing-language' : 'missing-key', path, check, values);
}

function getNotOneOf(issue: z.core.$ZodIssueInvalidValue, found: unknown, check: Check): Fault {
  const allowed = issue.values.map(String);
  const begun = allowed.find((value) => String(found).toLowerCase().startsWith(value));
  const likely = findLikely(String(found), allowed) ?? begun ?? 'none';
  const values = {
    found: quote(found),
    allowed: allowed.join(', '),
    count: allowed.length,
    likely,
  };
  return place('not-one-of', getPath(issue), check, values);
}

function getWrongType(issue: Issue, found: unknown, check: Check): Fault {
  const path = getPath(issue);
  const schema = getSchemaAt(check.schema, path);
  const type = issue.code === 'invalid_type' ? issue.expected : 'text';
  const form = (schema && forms.get(schema)?.form) ?? type;
  const kind = getKind(found);
  const expected = form === 'array' && !(kind === 'text' && isListOfWords(schema)) ? 'list' : form;
  const values = { expected, kind, found: quote(found), example: getExampleAt(path, check) };
  return place('wrong-type', path, check, values);
}

/** Whether brackets make a list of what is written. */
function isListOfWords(schema: z.ZodType | undefined): boolean {
  return (
    schema instanceof z.ZodArray && getExample(schema.element as z.ZodType).match(/^\{/) === null
  );
}

/** How the field at a path may be written, with its name: `source: { name: …, url: https://… }`. */
function getExampleAt(path: Path, { schema }: Check): string {
  const own = getSchemaAt(schema, path);
  const example = own ? getExample(own) : '…';
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${example}` : example;
}

function getCustom(issue: z.core.$ZodIssueCustom, check: Check): Fault {
  const { rule, values } = issue.params as { rule: Rule; values?: Fault['values'] };
  return rule === 'empty-text'
    ? getEmpty(rule, getPath(issue), check)
    : place(rule, getPath(issue), check, values);
}

/** Nothing where something should be; it is mended by leaving it out, too, where that may be. */
function getEmpty(rule: 'left-empty' | 'empty-text', path: Path, check: Check): Fault {
  const optional = String(isOptional(check.schema, path));
  return place(rule, path, check, { optional, example: getExampleAt(path, check) });
}

function place(rule: Rule, path: Path, check: Check, values: Fault['values'] = {}): Fault {
  const spot = { file: check.file, ...check.yaml.locate(path), field: path.join('.') };
  return createFault(rule, spot, { field: getFieldName(path), ...values });
}

function getPath(issue: Issue): Path {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** What YAML holds at a path; undefined where there is nothing. */
export function getAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? (current as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

function getKind(value: unknown): 'list' | 'group' | 'boolean' | 'text' {
  if (Array.isArray(value)) {
    return 'list';
  }
  if (typeof value === 'object') {
    return 'group';
  }
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
