/** A stretch of a source, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where YAML has each UTF-16 unit of a text whose value begins at `start` of `source`: quotes, folds
 * and escapes may stand before or for it. Undefined where the source doesn't say this text.
 */
export function placeText(
  source: string,
  start: number,
  text: string,
): readonly Stretch[] | undefined {
  const [opening = ''] = /^(?:[>|][^\n]*\n|["'])/.exec(source.slice(start, start + 80)) ?? [];
  const quote = /^["']/.exec(opening)?.[0] ?? '';
  const places: Stretch[] = [];
  let offset = start + opening.length;
  for (const unit of text.split('')) {
    const rest = source.slice(offset, offset + 200);
    const [skipped = ''] = unit === ' ' ? [] : (/^(?:\s|\\\n)*/.exec(rest) ?? []);
    const length = getLength(unit, rest.slice(skipped.length), quote);
    if (length === undefined) return undefined;
    const place = { start: offset + skipped.length, end: offset + skipped.length + length };
    places.push(place);
    offset = place.end;
  }
  return places;
}

/** How much of the source stands for a unit of the text. */
function getLength(unit: string, source: string, quote: string): number | undefined {
  const [written] = (unit === ' ' ? fold : escapes[quote])?.exec(source) ?? [];
  if (written !== undefined) return written.length;
  return source.startsWith(unit) ? 1 : undefined;
}

const fold = /^\s*\n\s*/;

const escapes: Readonly<Record<string, RegExp>> = {
  "'": /^''/,
  '"': /^\\(?:x[\da-f]{2}|u[\da-f]{4}|.)/i,
};
