import { type Fields, type Rules, readFields, writeFields } from './yamlFile';

/**
 * The front matter of a Markdown file as fields, and the text below it as `body`. Throws where there is
 * none: the editor would take its lines for text, and write an empty one above them.
 */
export function readText(text: string, rules: Rules): Fields {
  const [, head, body = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (head === undefined) throw new SyntaxError('There is no front matter between --- and ---');
  return { ...readFields(head, rules), body: body.replace(/^\n+/, '') };
}

/** The inverse of `readText`. */
export function writeText({ body = '', ...fields }: Fields, rules: Rules): string {
  return `---\n${writeFields(fields, rules)}---\n\n${body}\n`;
}
