import {
  type Document,
  type DocumentOptions,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type ParseOptions,
  parseAllDocuments,
  parseDocument,
  type SchemaOptions,
  visit,
  type YAMLError,
} from 'yaml';
import type { Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault, type Place } from '@/lib/fault/fault';
import type { Rule } from '@/lib/fault/rules';
import { isInsideChinese } from '@/lib/language/lines/isInsideChinese';
import { findFeature } from './yamlFeatures';

export interface Yaml {
  /** Undefined where the text can't be read. */
  readonly value: unknown;
  /** Where the value at `path` begins, or what is nearest to it of those that hold it. */
  readonly locate: (path: Path) => Place;
  /** Where the key at the end of `path` begins. */
  readonly locateKey: (path: Path) => Place;
  readonly faults: readonly Fault[];
}

/** The parser compares each key with each other one. */
const mostCharacters = 50_000;

/**
 * Reads YAML 1.2, as far as it is plain: one document of keys, texts and lists. Numbers and dates stay
 * text as they were written, so that a hash of digits keeps its zeros and a time its offset; only
 * `true`, `false` and null are more than text. A text over several lines comes out as one.
 */
export function parseYaml(text: string, file: string): Yaml {
  if (text.length > mostCharacters) {
    const values = { characters: text.length, limit: mostCharacters };
    const start = (): Place => ({ line: 1, column: 1 });
    const faults = [createFault('yaml-too-long', { file }, values)];
    return { value: undefined, locate: start, locateKey: start, faults };
  }
  return parse(markChineseLines(text), file);
}

function parse(text: string, file: string): Yaml {
  const lines = text.split('\n');
  const lineCounter = new LineCounter();
  const options: ParseOptions & DocumentOptions & SchemaOptions = {
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  };
  const documents = [...parseAllDocuments(text, options)];
  const document = documents[0] ?? parseDocument(text, options);
  const getPlace = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = getErrors(document, documents, text).map(({ rule, offset, kind }) => {
    const place = getPlace(offset);
    const found = joinLines(lines[place.line - 1] ?? '').trim();
    const values = { found, ...(kind && { kind }) };
    return createFault(refineRule(rule, found), { file, ...place }, values);
  });
  return {
    value: faults.length === 0 ? document.toJS({ reviver: joinText }) : undefined,
    locate: (path) => getPlace(getValueOffset(document, path)),
    locateKey: (path) => getPlace(getKeyOffset(document, path)),
    faults,
  };
}

function joinText(_: unknown, value: unknown): unknown {
  return typeof value === 'string' ? joinLines(value) : value;
}

interface YamlError {
  readonly rule: Rule;
  readonly offset: number;
  readonly kind?: string;
}

/** Keys given twice, each; of other errors only the first, the rest follow from it. */
function getErrors(
  document: Document,
  documents: readonly Document[],
  text: string,
): readonly YamlError[] {
  const feature = findFeature(documents, text);
  if (feature) return [{ rule: 'yaml-feature', ...feature }];
  const errors = [...document.errors, ...document.warnings].map((error) => {
    const rule = getRule(error);
    const isOpen = rule === 'yaml-quote' && error.code === 'MISSING_CHAR';
    return { rule, offset: isOpen ? findOpenQuote(text, error.pos[0]) : error.pos[0] };
  });
  const twice = errors.filter((error) => error.rule === 'yaml-duplicate-key');
  const other =
    findAnchor(document, text) ?? errors.find((error) => error.rule !== 'yaml-duplicate-key');
  return other === undefined ? twice : [...twice, other];
}

/** Where `&name` or `*name` stands and refers to nothing: in an editor’s file, a text without quotes. */
function findAnchor(document: Document, text: string): YamlError | undefined {
  if (!/[&*]/.test(text)) {
    return undefined;
  }
  let offset: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) {
        offset = node.range?.[0] ?? 0;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return offset === undefined ? undefined : { rule: 'yaml-first-character', offset };
}

/** The quote that is never closed, where the parser tells only where it gave up. */
function findOpenQuote(text: string, end: number): number {
  const [first] = text.slice(0, end).matchAll(/^[ \t]*(?:- )?[\w-]+:[ \t]+(["'])(?!.*\1)/gm);
  return first ? first.index + first[0].length - 1 : end;
}

function getRule({ code, message }: YAMLError): Rule {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'DUPLICATE_KEY':
      return 'yaml-duplicate-key';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'yaml-colon';
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'ALIAS_PROPS':
      return 'yaml-first-character';
    case 'BAD_DQ_ESCAPE':
      return 'yaml-quote';
    case 'MISSING_CHAR':
      return message.includes('quote') ? 'yaml-quote' : 'yaml-broken';
    default:
      return 'yaml-broken';
  }
}

/** What the line itself shows about the error. */
function refineRule(rule: Rule, line: string): Rule {
  if (rule !== 'yaml-broken' && rule !== 'yaml-colon') {
    return rule;
  }
  if (/^[\w-]+：|[}\]”]，|[“”’]：/.test(line)) {
    return 'yaml-full-width';
  }
  if (/^\t|^- *\t/.test(line)) {
    return 'yaml-tab';
  }
  if (/^(- )?[\w-]+:\S/.test(line)) {
    return 'yaml-colon-space';
  }
  return /^(- )?[\w-]+:\s+(["']).*\2\s*\S/.test(line) ? 'yaml-quote' : rule;
}

function getValueOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !isAlias(node) && node.range) {
      return node.range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}

function getKeyOffset(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!(isCollection(parent) && isMap(parent))) {
    return getValueOffset(document, path);
  }
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : getValueOffset(document, path);
}

/** Marks a line end inside Chinese: a character that stands in no text (Unicode, noncharacters). */
const seam = '\uFFFF';

/** How much of the text around a line end decides whether it is inside Chinese. */
const around = 8;

/**
 * YAML with the line ends inside Chinese marked, since YAML folds a line end to a space wherever it
 * is. The marks stand at the ends of lines, so the places of everything else stay.
 */
function markChineseLines(yaml: string): string {
  return yaml.replace(/[ \t]*(?:\n[ \t]*)+/g, (end, at: number) => {
    const before = yaml.slice(Math.max(0, at - around), at);
    const after = yaml.slice(at + end.length, at + end.length + around);
    return isInsideChinese(`${before}\n${after}`, before.length) ? seam + end : end;
  });
}

/** A text of marked YAML on one line: a line end is a space, and inside Chinese nothing. */
function joinLines(text: string): string {
  return text.replace(/\uFFFF\s*/g, '').replace(/\s*\n\s*/g, ' ');
}
