import { createElement as element } from 'react';
import type { Localized } from '@/lib/language/language';
import { colors } from './card';
import { drawPng } from './drawPng';
import { drawSvg } from './drawSvg';
import { hasGlyph, readFonts } from './readFonts';

/** What tells a paper from others where there is room for one character. */
export interface Identity {
  readonly name: Localized;
  readonly seal?: string;
}

/** In the units of the SVG; browsers scale it. */
const size = 64;

/** Pixels, as iOS asks for it. */
const touchSize = 180;

/** The icon for tabs, an SVG with outlines instead of letters: no reader needs a font. */
export function renderIcon(identity: Identity): Promise<string> {
  return renderSquare(identity, 8);
}

/** The icon for home screens, a PNG without rounded corners: systems cut it to their own shape. */
export async function renderTouchIcon(identity: Identity): Promise<Buffer> {
  return drawPng(await renderSquare(identity, 0), touchSize / size);
}

function renderSquare(identity: Identity, borderRadius: number): Promise<string> {
  const { lang, text } = getMark(identity);
  const fonts = [...readFonts(lang, text)];
  const style = {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: size,
    height: size,
    borderRadius,
    backgroundColor: colors.vermilion,
    color: colors.sealInk,
    fontFamily: fonts.map(({ name }) => `"${name}"`).join(', '),
    fontSize: 46,
    lineHeight: 1,
  };
  return drawSvg(element('div', { lang, style }, text), { width: size, height: size, fonts });
}

/** The seal, else the first letter of the name, else nothing but the colour: whatever the fonts have. */
function getMark({ name, seal }: Identity): { readonly lang: string; readonly text: string } {
  if (seal !== undefined && hasGlyph(seal)) return { lang: 'zh-Hans', text: seal };
  const letters = [...`${name.en}${name.zh}`.normalize('NFC')];
  const first = letters.find((letter) => /[\p{L}\p{N}]/u.test(letter) && hasGlyph(letter)) ?? '';
  return { lang: 'en', text: first.toUpperCase() };
}
