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
    .trim()
    .split(/\n{2,}/)
    .map(readBlock);
  return { title, summary, body: body.filter((block) => block !== '') };
}

/** What is written before the text of a line: of headings, quotations, items, tasks, notes. */
const opening = /^[ \t]*(?:(?:#{1,6}|>|[-*+]|\d{1,9}[.)]|\[[ x]\]|\[\^[^\]]*\]:)(?:[ \t]+|$))*/gm;

const address =
  '\\((?:<[^>]*>|(?:[^()\\\\\\s]|\\\\.|\\([^()]*\\))*)(?:[ \\t]+"((?:[^"\\\\]|\\\\.)*)")?\\)';
const words = '((?:[^\\[\\]\\\\]|\\\\.)*)';
const image = new RegExp(`!\\[${words}\\]${address}`, 'g');
const link = new RegExp(`(?<!\\\\)\\[${words}\\]${address}`, 'g');

/** The text of a block, in which our writer (`renderMarkdown`) has escaped whatever is no markup. */
function readBlock(block: string): string {
  return block
    .replace(/^(?:\|? ?:?-+:? ?)+\|?$|^```.*$/gm, '')
    .replace(opening, '')
    .replace(image, '$1\n$2')
    .replace(link, '$1')
    .replace(/(?<!\\)\[\^[^\]]*\]/g, '')
    .replace(/(?<!\\)<((?:https?|mailto|tel):[^>]*)>/g, '$1')
    .replace(/(?<!\\)\|/g, '\n')
    .replace(/(?<!\\)(?:[*_]{1,3}|~~|`+)/g, '')
    .replace(/\\(?=\n)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof characters) => characters[name])
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

const characters = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
