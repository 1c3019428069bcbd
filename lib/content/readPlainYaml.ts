/** `key: text` where the text means nothing but itself to YAML. */
const line = /^([A-Za-z][\w-]*): ([\p{L}\p{N}“‘《（](?!.*(?::[ \t]|:$|[ \t]#|\t)).*)$/u;

/** Words that are more than text. */
const words = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)$/;

/**
 * What YAML makes of a text whose every line is a key with plain words behind it, as most
 * front matter is; a parser takes twenty times as long. Undefined where there is anything else.
 */
export function readPlainYaml(text: string): Readonly<Record<string, string>> | undefined {
  const entries = new Map<string, string>();
  for (const written of text.split('\n')) {
    if (written === '') continue;
    const [, key, value] = line.exec(written) ?? [];
    if (key === undefined || value === undefined || entries.has(key)) return undefined;
    const plain = value.replace(/ +$/, '');
    if (words.test(plain)) return undefined;
    entries.set(key, plain);
  }
  return entries.size === 0 ? undefined : Object.fromEntries(entries);
}
