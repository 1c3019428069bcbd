/** The text of an article, without markup, as its Markdown copy has it. */
export interface Copy {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly string[];
}

/** Reads the Markdown copy of an article (`index.md`): front matter, headline, summary, body. */
export function parseCopy(markdown: string): Copy {
  const [, text = markdown] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const [title = '', summary = '', ...body] = text
    .replace(fencedCode, (_, _fence, code = '') => escapeCode(code.replace(/\n\s*\n/g, '\n')))
    .trim()
    .split(/\n{2,}/)
    .map(readBlock);
  return { title, summary, body: body.filter((block) => block !== '') };
}

/** What is written before the text of a line: of headings, quotations, items, tasks, notes. */
const prefix =
  '^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)]|\\[[ x]\\]|\\[\\^[^\\]]*\\]:)(?:[ \\t]+|$))*(?:#{1,6}[ \\t]+)?';
const opening = new RegExp(prefix, 'gm');

const fencedCode = new RegExp(`${prefix}(\`{3,}).*\\n(?:([^]*?)\\n)??[> \\t]*\\1$`, 'gm');
const inlineCode = /(?<![\\`])(`+)([\s\S]*?[^`])\1(?!`)/g;

const address =
  '\\((?:<[^>]*>|(?:[^()\\\\\\s]|\\\\.|\\([^()]*\\))*)(?:[ \\t]+"((?:[^"\\\\]|\\\\.)*)")?\\)';
const words = '((?:[^\\[\\]\\\\]|\\\\.)*)';
const image = new RegExp(`!\\[${words}\\]${address}`, 'g');
const link = new RegExp(`(?<!\\\\)\\[${words}\\]${address}`, 'g');

/** Escapes, among them broken lines; characters by their names; footnote marks, addresses, cells, emphasis. */
const marks =
  /\\([!-/:-@[-`{-~]|\n)|&(?:#x([\da-f]+)|(amp|lt|gt|quot));|\[\^[^\]]*\]|<([^\s<>]*[:@][^\s<>]*)>|(\|)|\*{1,3}|~~/gi;

/** The text of a block, in which our writer (`renderMarkdown`) has escaped whatever is no markup but in code. */
function readBlock(block: string): string {
  return block
    .replace(inlineCode, (_, _fence, code) => escapeCode(code))
    .replace(/^(?:\|? ?:?-+:? ?)+\|?$/gm, '')
    .replace(opening, '')
    .replace(image, '$1\n$2')
    .replace(link, '$1')
    .replace(marks, (_, escaped, code, name: keyof typeof characters, url, cell) => {
      if (code) return String.fromCodePoint(Number.parseInt(code, 16));
      return escaped ?? characters[name] ?? url ?? (cell ? '\n' : '');
    })
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

const characters = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;

/** Code as text that says the same. */
function escapeCode(code: string): string {
  return code.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
