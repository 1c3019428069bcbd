import { ByteReader, ByteWriter } from './bytes';

type Forms = ReadonlyMap<string, string>;

/**
 * Forms of Han characters of the basic plane: how many there are; each character’s step from the
 * one before it; the upper halves of the codes of those that stand for them, then the lower halves.
 */
export function renderForms(forms: Forms): Uint8Array {
  const pairs = [...forms].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)] as const);
  const sorted = pairs.sort(([one], [other]) => one - other);
  const writer = new ByteWriter();
  writer.addNumber(sorted.length);
  let last = 0;
  for (const [from] of sorted) {
    writer.addNumber(from - last);
    last = from;
  }
  for (const [, to] of sorted) writer.addByte(to >> 8);
  for (const [, to] of sorted) writer.addByte(to & 255);
  return writer.take();
}

/** The inverse of `renderForms`. Throws a RangeError where the bytes are too few. */
export function parseForms(bytes: Uint8Array): Forms {
  const reader = new ByteReader(bytes);
  const count = reader.readNumber();
  let last = 0;
  const from = Array.from({ length: count }, () => {
    last += reader.readNumber();
    return last;
  });
  const upper = from.map(() => reader.readByte());
  return new Map(
    from.map((code, place) => [
      String.fromCharCode(code),
      String.fromCharCode(((upper[place] ?? 0) << 8) | reader.readByte()),
    ]),
  );
}
