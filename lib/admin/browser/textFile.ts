import { type Fields, type Rules, readFields, writeFields } from './yamlFile';

/** The front matter of a Markdown file as fields, and the text below it as `body`. */
export function readText(text: string, rules: Rules): Fields {
  const [, head, body = ''] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (head === undefined) return { body: text };
  return { ...readFields(head, rules), body: body.replace(/^\n+/, '') };
}

/** The inverse of `readText`. */
export function writeText({ body = '', ...fields }: Fields, rules: Rules): string {
  return `---\n${writeFields(fields, rules)}---\n\n${body}\n`;
}
