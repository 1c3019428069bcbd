import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';

/** How the fields of files differ from those that the editor knows, by paths such as `source.name`. */
export interface Rules {
  /** A text or, by language, two: in the editor they are two, of which Chinese may be empty. */
  readonly shared: readonly string[];
  /** `false` where they are left out. */
  readonly off: readonly string[];
}

/** What a file says, by its keys. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where the editor, which keeps what it does not know, carries a file's own text. */
const source = 'courierSource';

/** As the paper reads YAML: everything is text but `true`, `false` and null. */
function parse(text: string): Document {
  const document = parseDocument(text, { schema: 'failsafe', customTags: ['null', 'bool'] });
  const [error] = document.errors;
  if (error) throw error;
  return document;
}

/** The fields of a file for the editor. Throws where it is not YAML. */
export function readFields(text: string, { shared }: Rules): Fields {
  const fields: Fields = parse(text).toJS() ?? {};
  return { ...changeAll(fields, shared, split), [source]: text };
}

/**
 * The fields as a file: if it was read from one, that text, and of it only those keys written anew
 * that have another value now. What was left empty is left out.
 */
export function writeFields(fields: Fields, { shared, off }: Rules): string {
  const { [source]: read = '', ...edited } = fields;
  const text = `${read}`.trimEnd();
  const document = parse(text);
  const map = isMap(document.contents) ? (document.contents as YAMLMap) : undefined;
  const isSaid = ([key, value]: [string, unknown]) =>
    value !== false || !off.includes(key) || map?.has(key);
  const joined = Object.entries(changeAll(edited, shared, join)).filter(isSaid);
  const now: Fields = clean(Object.fromEntries(joined)) ?? {};
  const pairs = (map?.items ?? []) as Pair<Node, Node>[];
  const starts = pairs.map(({ key }) => key.range?.[0] ?? 0);
  const kept = pairs.map((pair, place) => {
    const own = text.slice(starts[place], starts[place + 1]);
    return rewrite(document, pair, now, own, starts[place] ?? 0);
  });
  const known = new Set(pairs.map(({ key }) => getName(key)));
  const added = Object.entries(now)
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => print(document.createPair(key, value)));
  const parts = [text.slice(0, starts[0] ?? text.length), ...kept, ...added];
  return parts.map((part) => (part === '' || part.endsWith('\n') ? part : `${part}\n`)).join('');
}

/** A key with its value and what stands between it and the next one. */
function rewrite(
  document: Document,
  pair: Pair<Node, Node>,
  now: Fields,
  own: string,
  start: number,
): string {
  const value = now[getName(pair.key)];
  if (isSame(toValue(pair.value), value)) return own;
  const rest = own.slice((pair.value?.range?.[2] ?? start) - start);
  if (value === undefined) return rest;
  pair.key.commentBefore = null;
  pair.key.spaceBefore = false;
  pair.value = createValue(document, pair.value, value);
  return print(pair) + rest;
}

function print(pair: Pair): string {
  const document = new Document<YAMLMap>({}, { schema: 'failsafe', customTags: ['null', 'bool'] });
  document.contents?.add(pair);
  return document.toString({ lineWidth: 0 });
}

/** A node of this value, made of what says the same already. */
function createValue(document: Document, before: unknown, value: unknown): Node {
  if (isNode(before) && isSame(toValue(before), value)) return before;
  if (isMap(before) && isFields(value)) {
    const left = before.items as Pair<Node, Node>[];
    const known = left.filter(({ key }) => getName(key) in value);
    for (const pair of known) {
      pair.value = createValue(document, pair.value, value[getName(pair.key)]);
    }
    const names = new Set(known.map(({ key }) => getName(key)));
    const added = Object.entries(value).filter(([name]) => !names.has(name));
    before.items = [...known, ...added.map(([name, own]) => document.createPair(name, own))];
    return before;
  }
  if (isSeq(before) && Array.isArray(value)) {
    const left = [...before.items];
    before.items = value.map((item) => {
      const place = left.findIndex((node) => isSame(toValue(node), item));
      return place === -1 ? document.createNode(item) : left.splice(place, 1)[0];
    });
    return before;
  }
  return document.createNode(value) as Node;
}

function getName(key: unknown): string {
  return isScalar(key) ? `${key.value}` : '';
}

function toValue(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node;
}

function changeAll(
  fields: Fields,
  paths: readonly string[],
  to: (value: unknown) => unknown,
): Fields {
  return paths.reduce((before, path) => change(before, path.split('.'), to), fields);
}

function change(fields: Fields, path: readonly string[], to: (value: unknown) => unknown): Fields {
  const [key = '', ...rest] = path;
  const value = fields[key];
  if (rest.length === 0) return value === undefined ? fields : { ...fields, [key]: to(value) };
  return isFields(value) ? { ...fields, [key]: change(value, rest, to) } : fields;
}

function split(value: unknown): unknown {
  return typeof value === 'string' ? { en: value } : value;
}

function join(value: unknown): unknown {
  return isFields(value) && value.en && !value.zh ? value.en : value;
}

/** A value without anything empty in it; undefined where nothing is left. */
function clean<Value>(value: Value): Value | undefined {
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length > 0 ? (items as Value) : undefined;
  }
  if (isFields(value)) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, clean(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? (Object.fromEntries(entries) as Value) : undefined;
  }
  return value === '' || value === null ? undefined : value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same: the order of keys says nothing, and no more does what is empty. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(order(clean(one))) === JSON.stringify(order(clean(other)));
}

function order(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(order);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, order(value[key])]));
}
