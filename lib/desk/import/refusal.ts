import { getTextLanguage } from '@/lib/language/textLanguage';

/** Why a text can't be imported: it would be torn apart. */
export type Refusal = 'html' | 'encoded' | 'columns';

const htmlStart =
  /^\s*(?:<!doctype html|<html\b|<\?xml\b|<(?:head|body|article|section|main|div|p|h[1-6]|table|ul|ol)\b)/i;

const encoded =
  /^\s*(?:\{\\rtf|%PDF-|%!PS)|^(?:[A-Z][\w-]*:.*\n(?:[ \t].*\n)*)*Content-Transfer-Encoding:[ \t]*(?:base64|quoted-printable)/i;

/**
 * What makes a text unreadable for `parseText`: HTML, an encoded e-mail, RTF, PDF or PostScript, columns side by side.
 * Markdown that has some HTML in it is read; undefined for it and for plain text.
 */
export function findRefusal(text: string): Refusal | undefined {
  const bare = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (encoded.test(bare)) return 'encoded';
  const lines = bare
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (htmlStart.test(bare) && isMost(lines, /^\s*<|<\/\w+>\s*$/)) return 'html';
  return isInColumns(lines) ? 'columns' : undefined;
}

function isMost(lines: readonly string[], pattern: RegExp): boolean {
  return lines.filter((line) => pattern.test(line)).length * 2 >= lines.length;
}

/** A wide gap inside a line, neither a table nor its indent. */
const gap = /^(?<left>\s*[^|\s](?:.*?[^|\s])?)(?: {3,}|\t+ *)(?<right>[^|\s].*)$/;

/** Two lines with another language on the other side of a gap, or a gap in most of many lines. */
function isInColumns(lines: readonly string[]): boolean {
  const isSentence = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= 4;
  const wide = lines
    .map((line) => {
      const { left = '', right = '' } = gap.exec(line)?.groups ?? {};
      return [left, right];
    })
    .filter((sides) => sides.every(isSentence));
  const mixed = wide.filter((sides) => {
    const languages = sides.map(getTextLanguage);
    return languages.includes('en') && languages.includes('zh');
  });
  const isWide = wide.length >= 4 && wide.length * 10 >= lines.length * 6;
  return isWide || (mixed.length >= 2 && mixed.length * 10 >= lines.length * 3);
}
