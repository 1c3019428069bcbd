import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The variants of a file that are smaller than it, by the ending that hosts look for. */
export type Variants = Readonly<Partial<Record<'br' | 'gz', Buffer>>>;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Compresses a text. The same bytes come out on every system (RFC 7932, RFC 1952). */
export async function compress(bytes: Buffer): Promise<Variants> {
  const [br, gz] = await Promise.all([
    compressBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[9] = 255; // The header names the system that wrote it; 255 is "unknown".
  return {
    ...(br.length < bytes.length && { br }),
    ...(gz.length < bytes.length && { gz }),
  };
}
