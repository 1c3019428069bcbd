import { createElement as element, type ReactNode } from 'react';
import type { Font } from 'satori';
import type { Run } from '@/lib/edition/runs';
import { readStored } from '@/lib/store/readStored';
import { breakHeadline } from './breakHeadline';
import { type Card, cardSize, colors } from './card';
import { getDrawnText } from './drawnText';
import { drawPng } from './drawPng';
import { drawSvg } from './drawSvg';
import { readFonts } from './readFonts';

/** To be changed whenever the design below is, or where headlines break, so that no older card is taken from the store. */
const design = 'card 7';

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
    const svg = await drawSvg(renderSheet(drawn), { ...cardSize, fonts: getFonts(drawn) });
    return drawPng(svg);
  });
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

function renderSheet(card: Card): ReactNode {
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `56px ${margin}px 52px`,
      backgroundColor: paper,
      color: ink,
    },
    renderName(card),
    box(
      { flexDirection: 'column', gap: 22 },
      ...card.headline.map((run) => renderHeadline(card.headline, run)),
    ),
    box(
      { borderTop: `2px solid ${ink}`, paddingTop: 22, gap: 28, fontSize: 28, color: quiet },
      ...card.date.map((run) => renderRun(run, {})),
    ),
  );
}

function renderName(card: Card): ReactNode {
  const stamp = {
    width: 54,
    height: 54,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: 6,
    backgroundColor: vermilion,
    color: sealInk,
    fontSize: 38,
    lineHeight: 1,
  };
  return box(
    {
      alignItems: 'center',
      gap: 20,
      fontSize: 36,
      borderBottom: `2px solid ${ink}`,
      paddingBottom: 22,
    },
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
