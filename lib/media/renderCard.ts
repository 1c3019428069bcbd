import { createElement as element, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import type { Run } from '@/lib/edition/runs';
import { readStored } from '@/lib/store/readStored';
import { breakHeadline } from './breakHeadline';
import { type Card, cardSize, colors } from './card';
import { getDrawnText } from './drawnText';
import { drawPicture, encodePicture, listShades } from './drawPng';
import type { IndexedPicture } from './encodePng';
import { paintOutline } from './paintOutline';
import { readFonts } from './readFonts';

/** To be changed whenever the design below is, so that no older card is taken from the store. */
const design = 'card 6';

/** To the left and right, in pixels. */
const margin = 72;

const { paper, ink, quiet, vermilion, sealInk } = colors;

/**
 * A share card as PNG, set in fonts from packages so that it is the same on every machine. It leaves
 * out what no font has (`getDrawnText`): otherwise a box would be published in its place, for good.
 */
export async function renderCard(card: Card): Promise<Buffer> {
  const drawn = getDrawnCard(card);
  return readStored('media', [design, JSON.stringify(drawn)], async () => {
    const { width, places } = await drawSheet(drawn);
    const picture = { width, places: places.slice() };
    const svg = await renderSvg(drawn, renderNews(drawn));
    for (const [, color = '', outline = ''] of svg.matchAll(letters)) {
      paintOutline(picture, outline, getShades(color));
    }
    return encodePicture(picture);
  });
}

/** The outlines of a text and their colour, as Satori writes them. */
const letters = /<path fill="([^"]*)" d="([^"]*)"/g;

const sheets = new Map<string, Promise<IndexedPicture>>();

/** What all cards of an edition have in common, drawn once: librsvg takes most of the time of a card. */
function drawSheet({ name, seal }: Card): Promise<IndexedPicture> {
  const key = JSON.stringify([name, seal]);
  const common = { name, seal, headline: [], date: [] };
  const sheet =
    sheets.get(key) ?? renderSvg(common, renderSheet(common)).then((svg) => drawPicture(svg));
  sheets.set(key, sheet);
  return sheet;
}

const shades = new Map<string, Uint8Array>();

function getShades(color: string): Uint8Array {
  const known = shades.get(color) ?? listShades(color);
  shades.set(color, known);
  return known;
}

function renderSvg(card: Card, content: ReactNode): Promise<string> {
  return satori(content, { ...cardSize, fonts: getFonts(card) });
}

function getDrawnCard({ name, seal, headline, date }: Card): Card {
  return {
    name: getDrawnRuns(name),
    seal: seal === undefined ? undefined : getDrawnText(seal) || undefined,
    headline: getDrawnRuns(headline),
    date: getDrawnRuns(date),
  };
}

function getDrawnRuns(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run) => ({ ...run, text: getDrawnText(run.text) }))
    .filter(({ text }) => text !== '');
}

function getFonts(card: Card): Font[] {
  const runs = [...card.headline, ...card.name, ...card.date, ...getSeal(card)];
  const fonts = runs.flatMap(({ lang, text }) => readFonts(lang, text));
  return [...new Map(fonts.map((font) => [font.name, font])).values()];
}

/** The lines above the headline and below it, and what stands at the other side of each. */
const rule = { thickness: 2, gap: 22 } as const;

/** From the edges of the card to what stands at its head and foot, and how high that is. */
const head = { edge: 56, height: 54 } as const;
const foot = { edge: 52, height: 40 } as const;

function renderSheet(card: Card): ReactNode {
  const line = { height: rule.thickness, backgroundColor: ink };
  return renderFrame(
    { backgroundColor: paper },
    renderName(card),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'space-between' },
      box(line),
      box(line),
    ),
    box({ height: foot.height }),
  );
}

/** What a card has of its own. */
function renderNews({ headline, date }: Card): ReactNode {
  return renderFrame(
    {},
    box({ height: head.height }),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center', gap: 22 },
      ...headline.map((run) => renderHeadline(headline, run)),
    ),
    box(
      { height: foot.height, alignItems: 'center', gap: 28, fontSize: 28, color: quiet },
      ...date.map((run) => renderRun(run, {})),
    ),
  );
}

function renderFrame(style: Record<string, unknown>, ...parts: readonly ReactNode[]): ReactNode {
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      gap: rule.gap,
      padding: `${head.edge}px ${margin}px ${foot.edge}px`,
      color: ink,
      ...style,
    },
    ...parts,
  );
}

function renderName(card: Card): ReactNode {
  const stamp = {
    width: head.height,
    height: head.height,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: 6,
    backgroundColor: vermilion,
    color: sealInk,
    fontSize: 38,
    lineHeight: 1,
  };
  return box(
    { height: head.height, alignItems: 'center', gap: 20, fontSize: 36 },
    ...getSeal(card).map((run) => renderRun(run, stamp)),
    ...card.name.map((run) => renderRun(run, {})),
  );
}

/** Satori breaks Chinese lines anywhere, so they are broken here. */
function renderHeadline(headline: Card['headline'], run: Run): ReactNode {
  const fontSize = getHeadlineSize(headline, run);
  if (run.lang === 'en') return renderRun(run, { fontSize, lineHeight: 1.12, textWrap: 'balance' });
  const lines = breakHeadline(run.text, Math.floor((cardSize.width - 2 * margin) / fontSize));
  return box(
    { flexDirection: 'column' },
    ...lines.map((text) => renderRun({ ...run, text }, { fontSize, lineHeight: 1.32 })),
  );
}

/** Pixels, by the largest number of letters that fit. */
const headlineSizes = [
  { most: 60, size: 80 },
  { most: 110, size: 68 },
  { most: 150, size: 58 },
] as const;

const smallestHeadline = 46;

/** A long headline is set smaller; a Han character counts as two letters. */
function getHeadlineSize(headline: Card['headline'], { lang, text }: Run): number {
  const letters = text.length * (lang === 'en' ? 1 : 2);
  const size = headlineSizes.find(({ most }) => letters <= most)?.size ?? smallestHeadline;
  return headline.length > 1 ? size * 0.72 : size;
}

function getSeal({ seal }: Card): readonly Run[] {
  return seal === undefined ? [] : [{ lang: 'zh-Hans', text: seal }];
}

function renderRun({ lang, text }: Run, style: Record<string, unknown>): ReactNode {
  const fontFamily = readFonts(lang, text)
    .map(({ name }) => `"${name}"`)
    .join(', ');
  return element('div', { lang, style: { display: 'flex', fontFamily, ...style } }, text);
}

function box(style: Record<string, unknown>, ...children: ReactNode[]): ReactNode {
  return element('div', { style: { display: 'flex', ...style } }, ...children);
}
