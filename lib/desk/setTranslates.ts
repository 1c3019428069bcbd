import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * A Markdown file's text with `translates` in its front matter set to these hashes, and every other
 * character kept. Undefined where it has no front matter.
 */
export function setTranslates(text: string, hashes: readonly string[]): string | undefined {
  const fences = /^(\uFEFF?---[ \t]*(\r\n|\r|\n))([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (fences?.index !== 0) return undefined;
  const [, opening = '', lineEnd = '\n', yaml = ''] = fences;
  const lines = ['translates:', ...hashes.map((hash) => `  - '${hash}'`), ''];
  const [start, end] = findEntry(yaml) ?? [yaml.length, yaml.length];
  const gap = start === yaml.length && yaml !== '' && !/[\r\n]$/.test(yaml) ? lineEnd : '';
  const front = yaml.slice(0, start) + gap + lines.join(lineEnd) + yaml.slice(end);
  return opening + front + text.slice(opening.length + yaml.length);
}

/** Where the present entry begins and ends, including its line end; comments after it are kept. */
function findEntry(yaml: string): readonly [number, number] | undefined {
  const { contents } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'translates');
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  const start = pair.key.range[0];
  const value = pair.value;
  const range =
    typeof value === 'object' && value !== null && 'range' in value ? value.range : null;
  const end = Array.isArray(range) ? Number(range[1]) : pair.key.range[1];
  const line = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(yaml.slice(end))?.[0] ?? '';
  const isAtLineStart = /[\r\n]$/.test(yaml.slice(0, end));
  return [start, isAtLineStart ? end : end + line.length];
}
