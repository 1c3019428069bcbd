import { isUtf8 } from 'node:buffer';

/** What the bytes of a text were probably saved as; `cut` for UTF-8 that ends inside a character. */
export type Encoding =
  | 'UTF-8'
  | 'UTF-16 LE'
  | 'UTF-16 BE'
  | 'UTF-32'
  | 'GBK'
  | 'Big5'
  | 'Windows-1252'
  | 'cut'
  | 'unknown';

/** Guesses by the mark at the beginning, by what gives Chinese, and by where zeros stand. */
export function guessEncoding(bytes: Buffer): Encoding {
  const start = bytes.toString('hex', 0, 4);
  if (/^(?:fffe0000|0000feff)$/.test(start)) return 'UTF-32';
  if (start.startsWith('fffe')) return 'UTF-16 LE';
  if (start.startsWith('feff')) return 'UTF-16 BE';
  return isUtf8(bytes) ? guessByZeros(bytes, 'UTF-8') : guessByCharacters(bytes);
}

/** Every other byte of Latin letters in UTF-16 is zero, of four bytes three in UTF-32; without many, they are slips. */
function guessByZeros(bytes: Buffer, otherwise: Encoding): Encoding {
  const zeros = [0, 0];
  for (const [place, byte] of bytes.entries()) {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros.map((count) => count / bytes.length);
  if (even + odd < 0.25) return otherwise;
  if (Math.min(even, odd) > 0.2) return 'UTF-32';
  return odd > even ? 'UTF-16 LE' : 'UTF-16 BE';
}

function guessByCharacters(bytes: Buffer): Encoding {
  if (isCut(bytes)) return 'cut';
  if (isChinese(bytes, 'utf-16le')) return 'UTF-16 LE';
  if (isChinese(bytes, 'utf-16be')) return 'UTF-16 BE';
  const characters = bytes.toString('latin1');
  // Those of GB 2312 have two high bytes.
  if (/[\x81-\xfe][\x40-\x7e]/.test(characters) && isChinese(bytes, 'big5')) return 'Big5';
  if (isChinese(bytes, 'gbk')) return 'GBK';
  return guessByZeros(bytes, /[\x80-\xff]{2}/.test(characters) ? 'unknown' : 'Windows-1252');
}

/** Whether all is UTF-8 but the beginning of a character at the end. */
function isCut(bytes: Buffer): boolean {
  return [1, 2, 3].some((length) => isUtf8(bytes.subarray(0, -length)));
}

/** Whether bytes are a text in an encoding, and what is no ASCII in it is nearly all Chinese. */
function isChinese(bytes: Buffer, encoding: string): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const others = text.match(/[^\t\n\r -~]/gu)?.length ?? 0;
    const chinese = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff65“”‘’—…·]/gu)?.length ?? 0;
    return chinese > 0 && chinese >= others * 0.9;
  } catch {
    return false;
  }
}
