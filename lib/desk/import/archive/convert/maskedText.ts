/** Fences and inline code, which are nobody’s markup. */
const code =
  /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|(?![\s\S]))|(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\3(?!`)/gm;

const [open, close] = ['\uE000', '\uE001'];
const stand = /\uE000(\d+)\uE001/g;

/** Changes a text but for its code; `getLine` gives the line of a place in what that has become. */
export function changeOutsideCode(
  text: string,
  change: (masked: string, getLine: (text: string, offset: number) => number) => string,
): string {
  const codes: string[] = [];
  const masked = text.replace(code, (found) => `${open}${codes.push(found) - 1}${close}`);
  const restore = (part: string): string =>
    part.replace(stand, (_, place: string) => codes[Number(place)] ?? '');
  const getLine = (own: string, offset: number): number =>
    restore(own.slice(0, offset)).split('\n').length;
  return change(masked, getLine)
    .split('\n')
    .map((line) => restoreLine(line, restore))
    .join('\n');
}

/** Code in a line that was made a quotation is one in all of its lines. */
function restoreLine(line: string, restore: (part: string) => string): string {
  const restored = restore(line);
  const [, mark] = /^(> )\uE000/.exec(line) ?? [];
  const isQuoted = restored.split('\n').every((own) => own.startsWith('>'));
  return mark && !isQuoted ? restored.replaceAll('\n', `\n${mark}`) : restored;
}
