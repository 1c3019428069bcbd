import { scaleLinear, scalePoint } from 'd3-scale';
import { createElement as element, type ReactNode } from 'react';
import type { Chart, ChartValue } from '@/lib/markdown/chart/parseChart';
import { readStored } from '@/lib/store/readStored';
import { colors } from './card';
import type { ChartPicture } from './chartPicture';
import { getDrawnText } from './drawnText';
import { drawPng } from './drawPng';
import { drawSvg } from './drawSvg';
import { readFonts } from './readFonts';

const { paper, ink, quiet, vermilion } = colors;

/** Pixels: of the picture, which is as high as the chart needs, and from its edges. */
const width = 960;
const margin = 40;

/**
 * A chart as PNG: on paper, in ink, what is noted outlined in red, as the page draws it in the light.
 * What no font has is left out.
 */
export function renderChartPicture(picture: ChartPicture): Promise<Buffer> {
  return readStored('media', [picture.name], async () => drawPng(await renderSheet(picture)));
}

function renderSheet({ chart, lang }: ChartPicture): Promise<string> {
  const words = [chart.title, chart.source, ...chart.values.flatMap(getWords)].map(getDrawnText);
  const fonts = [...readFonts(lang, [...words, '0123456789−.,'].join(''))];
  const fontFamily = fonts.map(({ name }) => `"${name}"`).join(', ');
  const sheet = box(
    {
      width,
      boxSizing: 'border-box',
      flexDirection: 'column',
      gap: 28,
      padding: margin,
      backgroundColor: paper,
      color: ink,
      fontFamily,
      fontSize: 26,
    },
    write(chart.title, { fontSize: 32 }),
    drawings[chart.kind](chart),
    write(chart.source, { color: quiet, fontSize: 22 }),
  );
  return drawSvg(sheet, { width, fonts });
}

function getWords({ label, text, note }: ChartValue): readonly string[] {
  return [label, text, note];
}

const drawings = {
  bars: drawBars,
  line: drawLine,
  figure: drawFigures,
} satisfies Record<Chart['kind'], (chart: Chart) => ReactNode>;

/** The share of the width that labels and figures have. */
const columns = { label: '20%', figure: '28%' } as const;

function drawBars({ values }: Chart): ReactNode {
  const all = values.map(({ value }) => value);
  const scale = scaleLinear([Math.min(0, ...all), Math.max(0, ...all)], [0, 100]);
  return box(
    { flexDirection: 'column', gap: 16 },
    ...values.map((each) => {
      const [from, to] = [scale(Math.min(0, each.value)), scale(Math.max(0, each.value))];
      const bar = { width: `${to - from}%`, height: 44, marginLeft: `${from}%`, ...fill(each) };
      return box(
        { alignItems: 'center' },
        write(each.label, { width: columns.label, paddingRight: 16 }),
        box({ flexGrow: 1, flexBasis: 0 }, box(bar)),
        write(each.note ? `${each.text} ${each.note}` : each.text, {
          width: columns.figure,
          paddingLeft: 20,
        }),
      );
    }),
  );
}

function fill({ note }: ChartValue): Record<string, unknown> {
  return note === ''
    ? { backgroundColor: ink }
    : { border: `3px solid ${vermilion}`, boxSizing: 'border-box' };
}

/** Pixels of a line's drawing, its figures at the left, with room for five characters at least. */
const room = { width: width - 2 * margin, height: 300, left: 90, gap: 16 } as const;

/** Pixels of one of these figures. */
const characterWidth = 14.5;

function drawLine({ values }: Chart): ReactNode {
  const all = values.map(({ value }) => value);
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [room.height - 10, 10]).nice(4);
  const ticks = y.ticks(4).map((tick) => ({ text: y.tickFormat(4)(tick), at: y(tick) }));
  const longest = Math.max(...ticks.map(({ text }) => text.length));
  const left = Math.max(room.left, Math.ceil(longest * characterWidth) + room.gap);
  const places = values.map((_, place) => String(place));
  const x = scalePoint(places, [left, room.width - 20]);
  const points = values.map((each, place) => ({
    each,
    cx: x(String(place)) ?? 0,
    cy: y(each.value),
  }));
  const ends = [values[0], values.at(-1)].flatMap((each) => each ?? []);
  return box(
    { flexDirection: 'column' },
    box(
      { position: 'relative', height: room.height },
      element(
        'svg',
        { width: room.width, height: room.height, viewBox: `0 0 ${room.width} ${room.height}` },
        ...ticks.map(({ at }) =>
          element('line', {
            key: at,
            x1: left,
            x2: room.width,
            y1: at,
            y2: at,
            stroke: quiet,
          }),
        ),
        element('polyline', {
          points: points.map(({ cx, cy }) => `${cx},${cy}`).join(' '),
          fill: 'none',
          stroke: ink,
          strokeWidth: 4,
        }),
        ...points.map(({ each, cx, cy }) =>
          element('circle', { key: cx, cx, cy, r: 8, ...mark(each) }),
        ),
      ),
      ...ticks.map(({ text, at }) =>
        write(text, { position: 'absolute', left: 0, top: at - 18, color: quiet }),
      ),
    ),
    box(
      { justifyContent: 'space-between', paddingLeft: left - 30, paddingTop: 12 },
      ...ends.map(({ label, text }) => write(`${label} · ${text}`, {})),
    ),
  );
}

function mark({ note }: ChartValue): Record<string, unknown> {
  return note === '' ? { fill: ink } : { fill: paper, stroke: vermilion, strokeWidth: 4 };
}

function drawFigures({ values }: Chart): ReactNode {
  return box(
    { flexDirection: 'column', gap: 16 },
    ...values.map(({ label, text, note }) =>
      box(
        { flexDirection: 'column' },
        write(text, { fontSize: 72, lineHeight: 1.2 }),
        write(note ? `${label} ${note}` : label, { color: quiet }),
      ),
    ),
  );
}

function write(text: string, style: Record<string, unknown>): ReactNode {
  return element('div', { style: { display: 'flex', ...style } }, getDrawnText(text));
}

function box(style: Record<string, unknown>, ...children: ReactNode[]): ReactNode {
  return element('div', { style: { display: 'flex', ...style } }, ...children);
}
