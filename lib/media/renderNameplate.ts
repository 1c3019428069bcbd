import { createElement as element } from 'react';
import { drawSvg } from './drawSvg';
import { isDrawn, type NameplatePart, nameplateHeight } from './nameplate';
import { readFonts } from './readFonts';

/** Units of the drawing for the size of a letter; SVGO keeps no fractions of them. */
const size = 500;

const svg = 'http://www.w3.org/2000/svg';

/**
 * An SVG with a symbol for each part that can be drawn, by its id: outlines without a colour of their
 * own, which take that of the page.
 */
export async function renderNameplate(parts: readonly NameplatePart[]): Promise<string> {
  const symbols = await Promise.all(parts.filter(({ text }) => isDrawn(text)).map(renderSymbol));
  const sheet = `<svg xmlns="${svg}">${symbols.join('')}</svg>`;
  // It takes a quarter of a second to load, and the nameplate stays as it is.
  const { optimize } = await import('svgo');
  return optimize(sheet, { floatPrecision: 0, plugins: ['convertPathData'] }).data;
}

async function renderSymbol({ id, lang, text }: NameplatePart): Promise<string> {
  const fonts = [...readFonts(lang, text)];
  const [width, height] = [[...text].length * size, nameplateHeight * size];
  const style = {
    display: 'flex',
    fontFamily: fonts.map(({ name }) => `"${name}"`).join(', '),
    fontSize: size,
    lineHeight: nameplateHeight,
    whiteSpace: 'nowrap',
  };
  const drawing = await drawSvg(element('div', { lang, style }, text), { width, height, fonts });
  const outlines = [...drawing.matchAll(/ d="([^"]*)"/g)].map(([, d]) => `<path d="${d}"/>`);
  return `<symbol id="${id}" viewBox="0 0 ${width} ${height}">${outlines.join('')}</symbol>`;
}
