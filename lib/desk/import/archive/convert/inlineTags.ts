import type { Html } from 'mdast';
import type { Note } from '@/lib/desk/import/archive/read/oldArticle';
import type { Edit } from './edits';
import { isBlockName, isHtmlName } from './htmlNames';
import { renderPicture } from './tagArguments';

/** Marks of Markdown by the tags that mean the same. */
const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
  code: '`',
  kbd: '`',
  samp: '`',
  tt: '`',
};

/** Turns the tags in the lines of a Markdown text into marks, in the order in which they stand there. */
export class InlineTags {
  /** Addresses of the links that are open; a name that is no link is undefined. */
  private readonly links: (string | undefined)[] = [];

  constructor(
    private readonly source: string,
    private readonly note: Note,
  ) {}

  convert(node: Html): Edit {
    const { start, end } = node.position ?? {};
    const range = { start: start?.offset ?? 0, end: end?.offset ?? 0 };
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(node.value) ?? [];
    // Brackets for browsers that know no ruby: ours stand in for them.
    const rest = /^<rp>[^<]*<\/rp>/i.exec(this.source.slice(range.start))?.[0];
    if (rest) return { start: range.start, end: range.start + rest.length, text: '' };
    const text = this.render(tag.toLowerCase(), slash === '/', node, range);
    return { ...range, text };
  }

  private render(tag: string, isEnd: boolean, node: Html, range: Omit<Edit, 'text'>): string {
    if (!isHtmlName(tag)) return node.value.replaceAll('<', '\\<');
    switch (tag) {
      case 'br':
        return this.renderBreak(range);
      case 'p':
        return isEnd ? '' : this.renderBreak(range);
      case 'img':
        return renderImage(node.value);
      case 'a':
        return this.renderLink(isEnd, node.value);
      case 'rt':
        return isEnd ? '）' : '（';
      case 'sup':
      case 'sub':
        return this.renderRaised(tag, isEnd, range);
      case 'script':
      case 'style':
      case 'iframe':
      case 'video':
      case 'audio':
        return isEnd ? '' : this.renderEmbed(tag, node);
      default:
        return marks[tag] ?? (isBlockName(tag) ? ' ' : '');
    }
  }

  /** A line of a table or a heading has no breaks; one at its end is none. */
  private renderBreak({ start, end }: Omit<Edit, 'text'>): string {
    const before = this.source.slice(this.source.lastIndexOf('\n', start - 1) + 1, start);
    const [after = ''] = this.source.slice(end).split('\n', 1);
    if (/^\s*(?:\||#{1,6}\s)/.test(before + after)) return ' ';
    const isLast =
      /^\s*$/.test(after) && /^\n\s*(?:\n|$)|^$/.test(this.source.slice(end + after.length));
    if (isLast || before.trim() === '') return '';
    return after.trim() === '' ? '\\' : '\\\n';
  }

  private renderLink(isEnd: boolean, tag: string): string {
    if (isEnd) {
      const href = this.links.pop();
      return href === undefined ? '' : `](<${href.replace(/[<>\n]/g, '')}>)`;
    }
    const href = getAttribute(tag, 'href');
    this.links.push(href || undefined);
    return href ? '[' : '';
  }

  private renderRaised(tag: string, isEnd: boolean, { start, end }: Omit<Edit, 'text'>): string {
    const around = isEnd ? this.source.slice(0, start) : this.source.slice(end);
    const inside = isEnd ? /<su[bp]>([^<]*)$/i.exec(around)?.[1] : /^([^<]*)</.exec(around)?.[1];
    if (inside?.includes('[') || inside?.trim() === '') return '';
    if (isEnd) return ')';
    return tag === 'sup' ? '^(' : '\\~(';
  }

  private renderEmbed(tag: string, node: Html): string {
    const src = getAttribute(node.value, 'src') ?? '';
    const line = node.position?.start.line ?? 1;
    this.note(tag === 'script' || tag === 'style' ? 'script' : 'embed', line, src || tag);
    if (tag === 'script' || tag === 'style' || src === '') return '';
    return `<${src.startsWith('//') ? `https:${src}` : src}>`;
  }
}

function renderImage(tag: string): string {
  const src = getAttribute(tag, 'src') ?? '';
  if (src === '') return getAttribute(tag, 'alt') ?? '';
  return renderPicture(src, getAttribute(tag, 'alt') ?? '', getAttribute(tag, 'title') ?? '');
}

function getAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
}
