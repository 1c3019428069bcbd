/** What stands inside a shortcode behind its name: values in order, and those that have a name. */
export interface TagArguments {
  readonly values: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

const argument =
  /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s"'`]+))/g;

/** Parses `photo.jpg 300 "A caption"` and `src="photo.jpg" alt="…"`. */
export function parseArguments(text: string): TagArguments {
  const values: string[] = [];
  const named = new Map<string, string>();
  for (const [, name, double, single, raw, bare] of text.matchAll(argument)) {
    const value = (double ?? single ?? raw ?? bare ?? '').replace(/\\(["'])/g, '$1');
    if (name === undefined) values.push(value);
    else named.set(name.toLowerCase(), value);
  }
  return { values, named };
}

/** Markdown for a picture; text in brackets and quotation marks must not end them. */
export function renderPicture(src: string, alt: string, title = ''): string {
  const words = alt.replace(/[[\]]/g, '\\$&').replace(/\s+/g, ' ').trim();
  const caption = title.replace(/\s+/g, ' ').trim();
  const own = caption && caption !== alt ? ` "${caption.replaceAll('"', '\\"')}"` : '';
  return `![${words}](${renderAddress(src)}${own})`;
}

/** Markdown for a link; its text is Markdown. */
export function renderLink(href: string, text: string): string {
  return text.trim() === ''
    ? `<${encodeAddress(href)}>`
    : `[${text.trim()}](${renderAddress(href)})`;
}

function renderAddress(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
}

function encodeAddress(address: string): string {
  return address.replace(/[\s<>]/g, encodeURIComponent);
}
