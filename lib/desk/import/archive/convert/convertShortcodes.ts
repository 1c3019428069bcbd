import type { Note } from '@/lib/desk/import/archive/read/oldArticle';
import { changeOutsideCode } from './maskedText';
import { parseArguments, renderLink, renderPicture, type TagArguments } from './tagArguments';

/** The scheme of a link to another article of the archive by the name of its file. */
export const articleScheme = 'article:';

/**
 * Shortcodes of Hexo, Jekyll and Hugo as Markdown: code, pictures, quotations, links to articles and to
 * players. What is not known is noted, and stays as a comment or as code.
 */
export function convertShortcodes(text: string, note: Note): string {
  const code = changeOutsideCode(text, (masked) => convertCode(masked));
  return changeOutsideCode(code, (masked, getLine) => {
    const quoted = convertOutput(convertQuotes(dropAttributes(masked)));
    return convertTags(quoted, (offset, found) =>
      note('shortcode', getLine(quoted, offset), found),
    );
  });
}

/** Paired tags around code, as fences. */
function convertCode(text: string): string {
  return text
    .replace(
      /^([ \t]*)\{%-?\s*(codeblock|code|highlight|prism)\b(.*?)-?%\}[ \t]*\n?([\s\S]*?)\n?[ \t]*\{%-?\s*end\2\s*-?%\}/gm,
      (_, indent: string, name: string, words: string, code: string) =>
        renderFence(indent, getCodeLanguage(name, words), code),
    )
    .replace(
      /^([ \t]*)\{\{[<%]\s*(highlight|code)\b(.*?)[>%]\}\}[ \t]*\n?([\s\S]*?)\n?[ \t]*\{\{[<%]\s*\/\2\s*[>%]\}\}/gm,
      (_, indent: string, name: string, words: string, code: string) =>
        renderFence(indent, getCodeLanguage(name, words), code),
    )
    .replace(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, '$1');
}

function getCodeLanguage(name: string, words: string): string {
  const named = /\blang(?:uage)?[:=]["']?([\w+#-]+)/.exec(words)?.[1];
  const first = /^\s*["']?([\w+#-]+)/.exec(words)?.[1];
  return named ?? (name === 'highlight' ? first : undefined) ?? '';
}

function renderFence(indent: string, language: string, code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`{3,}/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${indent}${fence}${language}\n${code}\n${indent}${fence}`;
}

const quotes =
  'blockquote|quote|pullquote|centerquote|cq|note|notes|admonition|notice|alert|tip|info|warning|danger|callout|message|fold|details|folding';

/** What stands in a box or is quoted, as a quotation; titles and sources are its first and last line. */
function convertQuotes(text: string): string {
  const liquid = new RegExp(
    `\\{%-?\\s*(${quotes})\\b([^%]*?)-?%\\}([\\s\\S]*?)\\{%-?\\s*end\\1\\s*-?%\\}`,
    'g',
  );
  const hugo = new RegExp(
    `\\{\\{[<%]\\s*(${quotes})\\b([^}]*?)[>%]\\}\\}([\\s\\S]*?)\\{\\{[<%]\\s*/\\1\\s*[>%]\\}\\}`,
    'g',
  );
  const box = /^:{3,}[ \t]*([a-z-]+)[ \t]*(.*)\n([\s\S]*?)\n:{3,}[ \t]*$/gm;
  return text
    .replace(liquid, (_, name: string, words: string, inside: string) =>
      renderQuote(name, words, inside),
    )
    .replace(hugo, (_, name: string, words: string, inside: string) =>
      renderQuote(name, words, inside),
    )
    .replace(box, (_, name: string, words: string, inside: string) =>
      renderQuote(name, words && `"${words}"`, inside),
    )
    .replace(
      /^((?:> ?)+)\[!(\w+)\][ \t]*$/gm,
      (_, mark: string, name: string) =>
        `${mark}**${name.charAt(0)}${name.slice(1).toLowerCase()}**\n${mark}`,
    );
}

function renderQuote(name: string, words: string, inside: string): string {
  const { values, named } = parseArguments(words);
  const isSaid = /quote|^cq$/.test(name);
  const given =
    named.get('title') ??
    named.get('author') ??
    values.filter((own) => /[^a-z_#-]/.test(own)).join(' ');
  const title = isSaid ? '' : given.trim();
  const source = isSaid ? given.trim() : '';
  const text = inside.replace(/^[ \t]*\n|\n?[ \t]*$/g, '').split('\n');
  const lines = [
    ...(title ? [`**${title}**`, ''] : []),
    ...text,
    ...(source ? ['', `— ${source}`] : []),
  ];
  // The lines of the tags stay as empty ones, so that what follows keeps its number.
  return `\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n`;
}

/** Attributes of kramdown and Goldmark, and the place of a table of contents. */
function dropAttributes(text: string): string {
  return text
    .replace(/^[ \t]*(?:[*-][^\n]*\n)?[ \t]*\{:\s*toc\s*[^}\n]*\}[ \t]*$/gim, '')
    .replace(/^[ \t]*@?\[{1,2}_?toc_?\]{1,2}[ \t]*$/gim, '')
    .replace(/[ \t]*\{:[^{}\n]*\}/g, '')
    .replace(/^(#{1,6} .*?|.*?\]\([^)\n]*\))[ \t]*\{[#.][^{}\n]*\}/gm, '$1');
}

const tag = /\{%-?\s*(\/?[\w.-]+)([\s\S]*?)-?%\}|\{\{[<%]\s*(\/?[\w./-]+)([\s\S]*?)\/?\s*[>%]\}\}/g;

function convertTags(text: string, report: (offset: number, tag: string) => void): string {
  return text.replace(tag, (found, liquid, words, hugo, others, offset: number) => {
    const name = String(liquid ?? hugo).toLowerCase();
    const made = renderTag(name, parseArguments(String(words ?? others)));
    if (made !== undefined) return made;
    report(offset, found.replace(/\s+/g, ' '));
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    const after = text.slice(offset + found.length).split('\n', 1)[0] ?? '';
    const isAlone = (before + after).trim() === '' && !found.includes('--');
    return isAlone ? `<!-- ${found.replace(/\s+/g, ' ')} -->` : `\`${found.replace(/\s+/g, ' ')}\``;
  });
}

/** `{{ site.baseurl }}` and `{{ "/x" | relative_url }}`, which Jekyll writes into addresses. */
function convertOutput(text: string): string {
  return text
    .replace(/\{\{-?\s*site\.(?:base)?url\s*-?\}\}/g, '')
    .replace(/\{\{-?\s*["']([^"']*)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g, '$1');
}

const players: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  bilibili: (id) => `https://www.bilibili.com/video/${id}`,
  gist: (id) => `https://gist.github.com/${id}`,
  jsfiddle: (id) => `https://jsfiddle.net/${id}`,
  iframe: (id) => id,
  tweet: (id) => `https://x.com/i/status/${id}`,
  twitter: (id) => `https://x.com/i/status/${id}`,
  x: (id) => `https://x.com/i/status/${id}`,
};

type RenderTag = (own: TagArguments, name: string) => string | undefined;

const renderAddressTag: RenderTag = ({ values: [first = ''], named }) =>
  getArticleAddress(first || (named.get('path') ?? ''));

const tags: Readonly<Record<string, RenderTag>> = {
  more: () => '<!-- more -->',
  asset_img: renderImageTag,
  asset_image: renderImageTag,
  img: renderImageTag,
  image: renderImageTag,
  figure: renderImageTag,
  include: renderImageTag,
  post_link: ({ values: [first = '', ...words] }) => renderArticle(first, words),
  post_path: renderAddressTag,
  post_url: renderAddressTag,
  ref: renderAddressTag,
  relref: renderAddressTag,
  asset_link: ({ values: [first = '', ...words] }) => renderLink(first, words.join(' ') || first),
  asset_path: ({ values: [first = ''] }) => first,
  link: ({ values }) =>
    values.length < 2 ? getArticleAddress(values[0] ?? '') : renderLinkTag(values),
};

/** Undefined where there is no such tag that we know. */
function renderTag(name: string, own: TagArguments): string | undefined {
  const render = tags[name];
  if (render) return render(own, name);
  const { values, named } = own;
  const path = [named.get('user') ?? '', values[0] ?? ''].join('/').replace(/^\//, '');
  const id = named.get('id') ?? named.get('src') ?? path;
  const player = players[name];
  return player && id ? `<${player(id)}>` : undefined;
}

function getArticleAddress(name: string): string {
  return articleScheme + encodeURI(name.replace(/[?#].*/, '')) + (/[?#].*/.exec(name)?.[0] ?? '');
}

/** A link whose text is the other’s headline where none is given: filled in with the link. */
function renderArticle(name: string, words: readonly string[]): string {
  const title = words.filter((word) => !/^(?:true|false)$/.test(word)).join(' ');
  return `[${title || articleScheme}](${getArticleAddress(name)})`;
}

function renderLinkTag(values: readonly string[]): string {
  const place = values.findIndex((value) => /^(?:https?:|\/)/.test(value));
  const href = values[place] ?? '';
  return renderLink(href, values.slice(0, Math.max(place, 0)).join(' ') || href);
}

function renderImageTag({ values, named }: TagArguments, name: string): string | undefined {
  const isImage = (value: string): boolean =>
    /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:\?|$)/i.test(value);
  const src = ['src', 'url', 'image_path', 'file', 'link', 'image']
    .map((key) => named.get(key))
    .find((own) => own && (isImage(own) || name !== 'include'));
  const place = values.findIndex(isImage);
  const file = src ?? values[place] ?? (name === 'include' ? undefined : values[0]);
  if (file === undefined || (name === 'include' && !isImage(file))) return undefined;
  const words = values.slice(place + 1).filter((word) => !/^\d+(?:px|%)?$/.test(word));
  // Hexo's title may hold the alternative text: "title 'alt text'".
  const [, title = words.join(' '), alt = ''] =
    /^(.*?)\s*'([^']*)'\s*$/.exec(words.join(' ')) ?? [];
  const caption = named.get('caption') ?? named.get('title') ?? title;
  return renderPicture(file, named.get('alt') ?? (alt || caption), caption);
}
