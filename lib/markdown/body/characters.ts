import { type BodyFault, createFault } from '@/lib/fault/fault';
import type { Rule } from '@/lib/fault/rules';
import { findPlace } from '@/lib/markdown/parse/places';

/**
 * Controls and noncharacters, which HTML forbids, invisible characters that upset search, copying or text
 * direction, and those of private use, which mean something in one font alone (the bullets of Word).
 */
const suspects =
  /(?:[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\ufe0f)(?<![\t\n\r])/gu;

const emojiBefore = /(?:\p{Emoji}|\ufe0f)$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

/**
 * Control, format, direction and private characters, in the order of the text. The joiner (U+200D) and the
 * presentation selector (U+FE0F) are allowed in emoji, tag characters in flags.
 */
export function checkCharacters(body: string): readonly BodyFault[] {
  const found = [...body.matchAll(suspects)].filter(
    ({ 0: character, index }) => !isInEmoji(body, index, character),
  );
  if (found.length === 0) return [];
  const find = findPlace(body);
  return found.map(({ 0: character, index }) => {
    return createFault(getRule(character), find(index), { character: getName(character) });
  });
}

function getRule(character: string): Rule {
  if (/\p{Co}/u.test(character)) return 'private-character';
  const isForbidden = /[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(character);
  return isForbidden ? 'forbidden-character' : 'invisible-character';
}

/** Whether a fault is one of those that `checkCharacters` finds. */
export function isCharacterFault({ rule }: BodyFault): boolean {
  return /^(?:forbidden|invisible|private)-character$/.test(rule);
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
