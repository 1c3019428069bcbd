import { describe, expect, test } from 'vitest';
import { setTranslates } from '@/lib/desk/setTranslates';

const hashes = ['0123456789', 'abcdef0123'];
const entry = "translates:\n  - '0123456789'\n  - 'abcdef0123'\n";

describe('setTranslates', () => {
  test('puts the record at the end of the front matter, and keeps the rest', () => {
    expect(setTranslates('---\ntitle: "x"  # a comment\n---\n\nText.\n', hashes)).toBe(
      `---\ntitle: "x"  # a comment\n${entry}---\n\nText.\n`,
    );
  });

  test.each([
    ['a list', 'translates:\n  - aaaaaaaaaa\n  - bbbbbbbbbb\n'],
    ['a list that is not indented', 'translates:\n- aaaaaaaaaa\n- bbbbbbbbbb\n'],
    ['a list on a line', 'translates: [aaaaaaaaaa, bbbbbbbbbb]\n'],
    ['a list on several lines', 'translates: [\n  aaaaaaaaaa,\n  bbbbbbbbbb,\n]\n'],
    ['nonsense', 'translates: yes, of course\n'],
    ['nothing', 'translates:\n'],
  ])('puts it in the place of %s', (_, old) => {
    const text = `---\ntitle: x\n${old}# kept\nsummary: y\n---\n\nText: translates: z\n`;
    expect(setTranslates(text, hashes)).toBe(
      `---\ntitle: x\n${entry}# kept\nsummary: y\n---\n\nText: translates: z\n`,
    );
  });

  test('does it again without any change', () => {
    const once = setTranslates('---\ntitle: x\n---\nText.', hashes) ?? '';
    expect(setTranslates(once, hashes)).toBe(once);
  });

  test('keeps Windows line ends and a byte order mark', () => {
    expect(setTranslates('\uFEFF---\r\ntitle: x\r\n---\r\nText.\r\n', ['0123456789'])).toBe(
      "\uFEFF---\r\ntitle: x\r\ntranslates:\r\n  - '0123456789'\r\n---\r\nText.\r\n",
    );
  });

  test('has no place for it without front matter', () => {
    expect(setTranslates('Text.\n', hashes)).toBeUndefined();
    expect(setTranslates('---\ntitle: x\n', hashes)).toBeUndefined();
  });
});
