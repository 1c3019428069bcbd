import { type BodyFault, createFault } from '@/lib/fault/fault';
import { findPlace } from '@/lib/markdown/parse/places';

/** Controls and noncharacters, which HTML forbids, and invisible characters that upset search, copying or text direction. */
const suspects =
  /(?:[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\ufe0f)(?<![\t\n\r])/gu;

const emojiBefore = /(?:\p{Emoji}|\ufe0f)$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/**
 * Control, format and direction characters, in the order of the text. The joiner (U+200D) and the
 * presentation selector (U+FE0F) are allowed in emoji, tag characters in flags.
 */
export function checkCharacters(body: string): readonly BodyFault[] {
  const found = [...body.matchAll(suspects)].filter(
    ({ 0: character, index }) => !isInEmoji(body, index, character),
  );
  if (found.length === 0) return [];
  const find = findPlace(body);
  return found.map(({ 0: character, index }) => {
    const rule = /[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(character)
      ? 'forbidden-character'
      : 'invisible-character';
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

/** `U+200B`, as in Unicode's code charts. */
function getName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
