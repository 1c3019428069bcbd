import { type BodyFault, createFault } from '@/lib/fault/fault';
import { findPlace } from '@/lib/markdown/parse/findPlace';

/** Controls that HTML forbids, and characters that nobody sees but search, copying and direction feel. */
const suspects = /(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\ufe0f)(?<![\t\n\r])/gu;

const emojiBefore = /(?:\p{Emoji}|\ufe0f)$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/**
 * Control, format and direction characters, by their place. The joiner (U+200D) and the emoji
 * presentation (U+FE0F) of an emoji are meant, and so are the tags of a flag.
 */
export function checkCharacters(body: string): readonly BodyFault[] {
  const found = [...body.matchAll(suspects)].filter(
    ({ 0: character, index }) => !isInEmoji(body, index, character),
  );
  if (found.length === 0) return [];
  const find = findPlace(body);
  return found.map(({ 0: character, index }) => {
    const rule = /\p{Cc}/u.test(character) ? 'forbidden-character' : 'invisible-character';
    return createFault(rule, find(index), { character: getName(character) });
  });
}

function isInEmoji(body: string, index: number, character: string): boolean {
  const before = body.slice(Math.max(0, index - 2), index);
  const after = body.slice(index + character.length, index + character.length + 2);
  if (character === '\u200d') return emojiBefore.test(before) && emojiAfter.test(after);
  if (character === '\ufe0f') return emojiBefore.test(before);
  return (
    /[\u{e0020}-\u{e007f}]/u.test(character) && /[\u{1f3f4}\u{e0020}-\u{e007f}]$/u.test(before)
  );
}

/** `U+200B`, as Unicode's charts name it. */
function getName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
