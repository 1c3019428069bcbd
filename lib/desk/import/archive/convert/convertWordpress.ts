/**
 * The HTML of an article as WordPress keeps it: blank lines are paragraphs and line ends are breaks,
 * unless the editor with blocks wrote it; its shortcodes are HTML.
 */
export function convertWordpress(content: string): string {
  const text = convertShortcodes(content.replace(/\r\n?/g, '\n'));
  const isOfBlocks = /<!-- \/?wp:/.test(text);
  const html = text
    .replace(/<!--\s*\/?wp:(?!more)[\s\S]*?-->/g, '')
    .replace(/<!--\s*(?:wp:)?(?:more|nextpage)[\s\S]*?-->/g, `<p>${moreMark}</p>`);
  return isOfBlocks ? html : addParagraphs(html);
}

/** Stands for the mark before which a summary ends, which HTML would lose. */
export const moreMark = '\uE010more\uE010';

function convertShortcodes(text: string): string {
  return text
    .replace(
      /\[(?:source)?code\b([^\]]*)\]([\s\S]*?)\[\/(?:source)?code\]/g,
      (_, words: string, code: string) => {
        const language = /lang(?:uage)?=["']?([\w+#-]+)/.exec(words)?.[1];
        const own = language ? ` class="language-${language}"` : '';
        return `<pre><code${own}>${escapeCode(code)}</code></pre>`;
      },
    )
    .replace(
      /\[caption\b[^\]]*?(?:caption="([^"]*)")?[^\]]*\]([\s\S]*?)\[\/caption\]/g,
      renderCaption,
    )
    .replace(
      /\[(?:embed|video|audio|youtube|vimeo)\b[^\]]*\](\S+?)\[\/\w+\]/g,
      '<p><a href="$1">$1</a></p>',
    )
    .replace(
      /\[(?:youtube|vimeo|video|audio)[= ](?:\w+=["'])?(https?:[^\s\]"']+)[^\]]*\]/g,
      '<p><a href="$1">$1</a></p>',
    );
}

/** Code as WordPress keeps it may hold entities or signs. */
function escapeCode(code: string): string {
  return code
    .replace(/&(?!\w+;|#)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function renderCaption(_: string, caption: string | undefined, inside: string): string {
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside)?.[0] ?? '';
  const words = caption ?? inside.replace(picture, '').trim();
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
}

const blocks =
  'address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|ol|p|pre|section|style|script|table|tbody|td|tfoot|th|thead|tr|ul|video|audio';

const block = new RegExp(`^\\s*</?(?:${blocks})\\b`, 'i');
const kept = /<(pre|script|style|table|ul|ol|dl)\b[\s\S]*?<\/\1>/gi;

/** As WordPress does before it shows an article (`wpautop`). */
function addParagraphs(html: string): string {
  const whole: string[] = [];
  const held = html.replace(kept, (found) => `\n\n\uE011${whole.push(found) - 1}\uE011\n\n`);
  return held
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const isOwn = part.startsWith('\uE011') || block.test(part);
      return isOwn ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`;
    })
    .join('\n\n')
    .replace(/\uE011(\d+)\uE011/g, (_, place: string) => whole[Number(place)] ?? '');
}
