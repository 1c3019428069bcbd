/**
 * A file of the index: ten hexadecimal digits (in five bytes) that name its content, then that content,
 * deflated (RFC 1951), so that it is small on every host.
 */
export interface Part {
  readonly id: string;
  readonly content: Uint8Array;
}

export const idBytes = 5;

/** A file of the index came from another build than its list; asking anew for the list mends it. */
export class StalePartError extends Error {}

/** The bytes of a part whose content is deflated already. */
export function joinPart({ id, content }: Part): Uint8Array {
  const bytes = new Uint8Array(idBytes + content.length);
  for (let place = 0; place < idBytes; place += 1) {
    bytes[place] = Number.parseInt(id.slice(2 * place, 2 * place + 2), 16);
  }
  bytes.set(content, idBytes);
  return bytes;
}

/** The content of a part. Throws `StalePartError` where it is another. */
export async function readPart(
  bytes: Uint8Array<ArrayBuffer>,
  id: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = bytes.subarray(0, idBytes).reduce((sum, byte) => 256 * sum + byte, 0);
  if (own !== Number.parseInt(id, 16)) throw new StalePartError(id);
  const inflated = new Blob([bytes.subarray(idBytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
