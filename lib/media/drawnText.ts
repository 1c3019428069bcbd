import { Converter } from 'opencc-js/t2cn';
import { hasGlyph } from './readFonts';

/** Never drawn by themselves: joiners, selectors, marks of direction, controls. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as the fonts of `readFonts` can set it: what none of them has is replaced or left out. */
export function getDrawnText(text: string): string {
  const drawn = [...text.normalize('NFC')].map(getDrawn).join('');
  return drawn.replace(/ {2,}/g, ' ').trim();
}

/** The characters of a text that `getDrawnText` leaves out, each once, as a reader would count them. */
export function findUndrawn(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  if ([...composed].every(isKept)) return [];
  const segments = [...graphemes.segment(composed)].map(({ segment }) => segment);
  return [...new Set(segments.filter((segment) => ![...segment].every(isKept)))];
}

/** Nothing is lost of spaces and of what nobody sees. */
function isKept(character: string): boolean {
  return invisible.test(character) || /\s/.test(character) || getDrawn(character) !== '';
}

/**
 * In place of a character that no font has: a plain space, the letters that Unicode counts as its
 * equal (Ⅲ is III), the Simplified form of a Traditional one; else nothing.
 */
function getDrawn(character: string): string {
  if (/\s/.test(character)) return hasGlyph(character) ? character : ' ';
  if (invisible.test(character)) return '';
  if (hasGlyph(character)) return character;
  const forms = [
    () => character.normalize('NFKC'),
    () => character.normalize('NFKD'),
    () => getSimplified(character),
  ];
  const found = forms.find((getForm) => [...getForm()].every(hasGlyph));
  return found?.() ?? '';
}

let convert: ((text: string) => string) | undefined;

function getSimplified(character: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(character);
}
