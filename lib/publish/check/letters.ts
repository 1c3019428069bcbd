/**
 * What a text is compared by: its letters and figures, `-` and `/`. White space, punctuation and
 * quotation marks are written differently in HTML, XML, JSON and Markdown.
 */
export function getLetters(text: string): string {
  return text.replace(/[^A-Za-z0-9/\-\u0080-\uffff]|\u00a0/g, '');
}

/** Letters of a file, in UTF-8, one after the other. */
export interface Letters {
  readonly bytes: Uint8Array;
  /** 1 where something else stood before the byte: a space, a mark, a tag. */
  readonly breaks: Uint8Array;
  length: number;
}

const codes = { tab: 9, quote: 34, ampersand: 38, semicolon: 59, less: 60, greater: 62 } as const;
const backslash = 92;

const isLetter = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[A-Za-z0-9/-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * The letters of a file in two streams: what stands between its tags, as if these were not there,
 * and what stands in them, the values of attributes. Tags and characters may be escaped as HTML,
 * XML and JSON do, twice where HTML stands in XML. Takes time in proportion to the file.
 */
export function readLetters(file: Uint8Array): readonly Letters[] {
  const text = createLetters(file.length);
  const tags = createLetters(file.length);
  let stream = text;
  let isBroken = 1;
  for (let at = 0; at < file.length; ) {
    const byte = file[at] ?? 0;
    if (isLetter[byte] === 1 && !isNoBreakSpace(file, at)) {
      stream.bytes[stream.length] = byte;
      stream.breaks[stream.length] = isBroken;
      stream.length += 1;
      isBroken = 0;
      at += 1;
      continue;
    }
    isBroken = 1;
    const end = getMarkEnd(file, at);
    if (isMark(file, at, end, 'less') && startsTag(file, end)) stream = tags;
    else if (isMark(file, at, end, 'greater')) stream = text;
    at = end;
  }
  return [text, tags];
}

function createLetters(size: number): Letters {
  return { bytes: Buffer.allocUnsafe(size), breaks: Buffer.allocUnsafe(size), length: 0 };
}

/** U+00A0 in UTF-8. */
function isNoBreakSpace(file: Uint8Array, at: number): boolean {
  return file[at] === 0xc2 && file[at + 1] === 0xa0;
}

/** Where the mark that begins here ends: a character, or the escape of one. */
function getMarkEnd(file: Uint8Array, at: number): number {
  if (file[at] === 0xc2) return at + 2;
  if (file[at] === backslash) return at + getEscapeLength(file[at + 1]);
  if (file[at] !== codes.ampersand) return at + 1;
  let end = getReferenceEnd(file, at + 1);
  // `&amp;quot;` is a quotation mark in the HTML that stands in XML.
  if (file[at + 1] === 97 && file[at + 2] === 109 && end === at + 5) {
    const inner = getReferenceEnd(file, end);
    if (inner > end) end = inner;
  }
  return end;
}

/** `\n` and its like, `\u003c`, or the backslash alone (RFC 8259, 7). */
function getEscapeLength(next = 0): number {
  const name = String.fromCharCode(next);
  if (name === 'u') return 6;
  return 'nrtbf'.includes(name) ? 2 : 1;
}

/** After the `;` of a character reference whose name begins here; here, where there is none. */
function getReferenceEnd(file: Uint8Array, start: number): number {
  for (let at = start; at < start + 8; at += 1) {
    const byte = file[at] ?? 0;
    if (byte === codes.semicolon) return at > start ? at + 1 : start;
    if (isLetter[byte] !== 1 && byte !== 35) return start;
  }
  return start;
}

const spellings = {
  less: ['<', '&lt;', '&#60;', '&#x3c;', '&#x3C;', '&amp;lt;', '\\u003c', '\\u003C'],
  greater: ['>', '&gt;', '&#62;', '&#x3e;', '&#x3E;', '&amp;gt;', '\\u003e', '\\u003E'],
} as const;

function isMark(file: Uint8Array, at: number, end: number, mark: keyof typeof spellings): boolean {
  if (end === at + 1) return file[at] === codes[mark];
  return (spellings[mark] as readonly string[]).includes(
    String.fromCharCode(...file.subarray(at, end)),
  );
}

/** A letter or `/` follows the `<` of a tag. */
function startsTag(file: Uint8Array, at: number): boolean {
  const byte = file[at] ?? 0;
  return byte === 47 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
