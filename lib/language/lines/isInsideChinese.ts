/** Han, kana, bopomofo, and full-width letters and punctuation. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6]/u;

/** Chinese and English share these: they are as wide as what stands around them. */
const shared = /[“”‘’…—·]/;

type Width = 'wide' | 'shared' | 'narrow';

/**
 * Whether the line break at an offset has Han or full-width characters on both sides, so that it
 * is no space between words (commonmark-spec#744). Of two marks that Chinese shares with English,
 * as in `”\n“`, what stands beyond them decides.
 */
export function isInsideChinese(text: string, offset: number): boolean {
  const before = Array.from(text.slice(Math.max(0, offset - 8), offset)).reverse();
  const after = Array.from(text.slice(offset + 1, offset + 9));
  const [left, right] = [getWidth(before), getWidth(after)];
  if (left === 'shared' && right === 'shared') return isWideBeyond(before) && isWideBeyond(after);
  return left !== 'narrow' && right !== 'narrow';
}

/** A shared mark that has a space on its other side is set as in English. */
function getWidth(characters: readonly string[]): Width {
  const [nearest = ''] = characters;
  if (wide.test(nearest)) return 'wide';
  if (!shared.test(nearest)) return 'narrow';
  const beyond = characters.find((character) => !shared.test(character)) ?? '';
  return /\s/.test(beyond) ? 'narrow' : 'shared';
}

function isWideBeyond(characters: readonly string[]): boolean {
  return wide.test(characters.find((character) => !shared.test(character)) ?? '');
}
