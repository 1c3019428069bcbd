import { gfm } from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';
import type { Note } from '@/lib/desk/import/archive/read/oldArticle';
import { escapeOtherTags } from './htmlNames';
import { renderLink, renderPicture } from './tagArguments';

/**
 * HTML as Markdown: what Markdown has no word for is kept as its text, players as links. Scripts and
 * styles are no words, and are noted.
 */
export function convertHtml(html: string, line: number, note: Note): string {
  return createConverter((rule, text) => note(rule, line, text)).turndown(escapeOtherTags(html));
}

type Report = (rule: 'script' | 'embed', text: string) => void;

function createConverter(report: Report): Turndown {
  const converter = new Turndown({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
    hr: '---',
    br: '\\',
    blankReplacement: (_, node) => renderBlank(node as HTMLElement, report),
  });
  converter.use(gfm);
  const { escape: escapeMarks } = converter;
  // A sign that HTML had as `&lt;` is text in Markdown, too.
  converter.escape = (text) => escapeMarks(text).replace(/<(?=[a-z/!?])/gi, '\\<');
  const add = (
    name: string,
    filter: (keyof HTMLElementTagNameMap | string)[],
    render: (text: string, element: HTMLElement) => string,
  ): void => {
    converter.addRule(name, {
      filter: (node) => filter.includes(node.nodeName.toLowerCase()),
      replacement: (text, node) => render(text, node as HTMLElement),
    });
  };
  add('picture', ['img'], (_, element) => renderImage(element));
  add('key', ['kbd', 'samp', 'tt'], (_, { textContent }) => renderCode(textContent ?? ''));
  add('reading', ['rt'], (text) => (text.trim() ? `（${text.trim()}）` : ''));
  add('bracket', ['rp'], () => '');
  add('summary', ['summary'], (text) => `\n\n**${text.trim()}**\n\n`);
  add('raised', ['sup', 'sub'], (text, { nodeName }) => renderRaised(text, nodeName));
  add('code', ['script', 'style', 'noscript'], (_, element) => renderScript(element, report));
  add('player', players, (text, element) => renderPlayer(text, element, report));
  add('figure', ['figure'], (text, element) => renderFigure(text, element));
  return converter;
}

const players = ['iframe', 'video', 'audio', 'embed', 'object'];

/** An element without text may still say something. */
function renderBlank(element: HTMLElement, report: Report): string {
  const name = element.nodeName.toLowerCase();
  const inside = Array.from(element.querySelectorAll('img, iframe, video, audio, embed'));
  const own = [name === 'img' || players.includes(name) ? element : [], inside].flat();
  const parts = (own as HTMLElement[]).map((part) =>
    part.nodeName.toLowerCase() === 'img' ? renderImage(part) : renderPlayer('', part, report),
  );
  if (name === 'script' || name === 'style') return renderScript(element, report);
  const text = parts.join('');
  return 'isBlock' in element && element.isBlock ? `\n\n${text}\n\n` : text;
}

function renderImage(element: HTMLElement): string {
  const get = (name: string): string => element.getAttribute(name)?.trim() ?? '';
  const isHeld = /^data:|^$/.test(get('src'));
  const src = isHeld ? get('data-src') || get('data-original') : get('src');
  return src === '' ? get('alt') : renderPicture(src, get('alt'), get('title'));
}

function renderCode(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' || words.includes('`') ? words : `\`${words}\``;
}

/** `x²`, where there are such figures; else `x^(n+1)`. */
function renderRaised(text: string, name: string): string {
  const figures = name.toLowerCase() === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  if (/^\d{1,3}$/.test(text)) return text.replace(/\d/g, (figure) => figures[Number(figure)] ?? '');
  if (text.startsWith('[') || text.trim() === '') return text;
  return name.toLowerCase() === 'sup' ? `^(${text})` : `~(${text})`;
}

function renderScript(element: HTMLElement, report: Report): string {
  const text = element.getAttribute('src') ?? element.textContent ?? '';
  report('script', text.replace(/\s+/g, ' ').trim());
  return '';
}

function renderPlayer(text: string, element: HTMLElement, report: Report): string {
  const source = element.querySelector('source')?.getAttribute('src');
  const src = element.getAttribute('src') ?? element.getAttribute('data') ?? source ?? '';
  const href = src.startsWith('//') ? `https:${src}` : src;
  report('embed', href);
  return href === '' ? text : `\n\n${renderLink(href, text)}\n\n`;
}

/** A picture with its caption below it becomes one with a title. */
function renderFigure(text: string, element: HTMLElement): string {
  const pictures = Array.from(element.querySelectorAll('img'));
  const caption = element.querySelector('figcaption')?.textContent?.trim() ?? '';
  const [picture] = pictures;
  if (pictures.length !== 1 || !picture || caption === '') return `\n\n${text}\n\n`;
  const src = picture.getAttribute('src') ?? '';
  const alt = picture.getAttribute('alt') || caption;
  const rest = (element.textContent ?? '').replace(caption, '').trim();
  return rest === '' ? `\n\n${renderPicture(src, alt, caption)}\n\n` : `\n\n${text}\n\n`;
}
