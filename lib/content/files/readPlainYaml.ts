/** What may stand alone as text: words that mean nothing but themselves to YAML. */
const words = String.raw`[\p{L}\p{N}“‘《（](?!.*(?::[ \t]|:$|[ \t]#|\t)).*`;

/** The same inside brackets, where commas and more mean something too. */
const inner = String.raw`[\p{L}\p{N}“‘《（](?:[^,[\]{}:#\t\n]|:(?=[^ ,[\]{}]))*`;

/** Words that are more than text. */
const constants = 'true|True|TRUE|false|False|FALSE|null|Null|NULL';

const keyName = `(?!(?:${constants})\\b)[A-Za-z][\\w-]*`;
const plain = new RegExp(`^${words}$`, 'u');
const list = new RegExp(`^\\[ *(?:${inner}(?:, *${inner})*)? *\\]$`, 'u');
const map = new RegExp(`^\\{ *${keyName}: ${inner}(?:, *${keyName}: ${inner})* *\\}$`, 'u');
const entry = new RegExp(`^( {0,2})(${keyName}):(?: +(.+))?$`, 'u');
const item = /^ {0,2}- (.+)$/;

const special = new RegExp(`^(?:${constants})$`);

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * What YAML makes of keys with plain words behind them, with lists and maps of such words in
 * brackets, or with such lines below, as most front matter and article.yaml files are; a parser
 * takes twenty times as long. Undefined where there is anything else.
 */
export function readPlainYaml(text: string): Readonly<Record<string, Plain>> | undefined {
  const entries = new Map<string, Plain>();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  let place = 0;
  while (place < lines.length) {
    const [, indent, key, written] = entry.exec(lines[place] ?? '') ?? [];
    if (key === undefined || indent !== '' || entries.has(key)) return undefined;
    place++;
    const below: string[] = [];
    while (written === undefined && isBelow(lines[place])) below.push(lines[place++] ?? '');
    const value = written === undefined ? readBelow(below) : readValue(written);
    if (value === undefined) return undefined;
    entries.set(key, value);
  }
  return entries.size === 0 ? undefined : Object.fromEntries(entries);
}

/** What is indented, or an item, belongs to the key before it. */
function isBelow(line: string | undefined): boolean {
  return line !== undefined && /^(?: |- )/.test(line);
}

function readBelow(lines: readonly string[]): Plain | undefined {
  if (lines.length === 0) return undefined;
  const depth = /^ */.exec(lines[0] ?? '')?.[0];
  if (lines.some((line) => /^ */.exec(line)?.[0] !== depth)) return undefined;
  return lines.every((line) => item.test(line)) ? readItems(lines) : readEntries(lines);
}

function readItems(lines: readonly string[]): Plain | undefined {
  const values = lines.map((line) => readValue(item.exec(line)?.[1] ?? ''));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function readEntries(lines: readonly string[]): Plain | undefined {
  const entries = new Map<string, Plain>();
  for (const line of lines) {
    const [, indent, key, written] = entry.exec(line) ?? [];
    const value = written === undefined ? undefined : readValue(written);
    if (!key || indent !== '  ' || value === undefined || entries.has(key)) return undefined;
    entries.set(key, value);
  }
  return Object.fromEntries(entries);
}

function readValue(written: string): Plain | undefined {
  const value = written.replace(/ +$/, '');
  if (list.test(value)) return readList(value.slice(1, -1));
  if (map.test(value)) return readMap(value.slice(1, -1));
  return plain.test(value) ? readWords(value) : undefined;
}

function readList(inside: string): Plain | undefined {
  if (inside.trim() === '') return [];
  const values = inside.split(',').map((part) => readWords(part.trim()));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function readMap(inside: string): Plain | undefined {
  const pairs = inside.split(',').map((part) => {
    const [key = '', ...rest] = part.trim().split(': ');
    return [key, readWords(rest.join(': '))] as const;
  });
  const isSound = pairs.every(([, value]) => value !== undefined);
  const keys = new Set(pairs.map(([key]) => key));
  return isSound && keys.size === pairs.length
    ? (Object.fromEntries(pairs) as Readonly<Record<string, Plain>>)
    : undefined;
}

function readWords(written: string): string | undefined {
  return special.test(written) ? undefined : written;
}
