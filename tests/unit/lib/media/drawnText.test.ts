import { describe, expect, test } from 'vitest';
import { findUndrawn, getDrawnText } from '@/lib/media/drawnText';

/** A text, what is drawn of it, and what is left out. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['Ferry is back', 'Ferry is back', []],
  ['Ferry 🚢 back', 'Ferry back', ['🚢']],
  ['卢布₽汇率走强', '卢布₽汇率走强', []],
  ['Škoda, Ő, Я, Ω, №, ①, ½, ×', 'Škoda, Ő, Я, Ω, №, ①, ½, ×', []],
  ['第Ⅲ期', '第III期', []],
  ['한국 and 서울', 'and', ['한', '국', '서', '울']],
  ['سلام – peace', '– peace', ['س', 'ل', 'ا', 'م']],
  ['𠮷野家', '野家', ['𠮷']],
  ['鉕', '钷', []],
  ['A family 👨‍👩‍👧 of 🇨🇳', 'A family of', ['👨‍👩‍👧', '🇨🇳']],
  ['The bell\u0007 and\u200b the\u202e mark\ufeff', 'The bell and the mark', []],
  ['two\nlines\tof\u2028text', 'two lines of text', []],
  ['cafe\u0301', 'café', []],
  ['🚢', '', ['🚢']],
];

describe('getDrawnText', () => {
  test.each(cases)('%j', (text, drawn, undrawn) => {
    expect(getDrawnText(text)).toBe(drawn);
    expect(findUndrawn(text)).toEqual(undrawn);
  });
});
