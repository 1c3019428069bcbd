import { scaleLinear, scalePoint } from 'd3-scale';
import type { Element, ElementContent, Properties } from 'hast';
import { getDisplayWidth } from '@/lib/language/displayWidth';
import type { Chart, ChartValue } from './parseChart';

/** What takes the place of a node in HTML (mdast-util-to-hast). */
interface Drawing {
  readonly hName: string;
  readonly hProperties: Properties;
  readonly hChildren: ElementContent[];
}

/**
 * A chart as a figure that holds a table: bars stand in its rows; below a line it is for those who
 * can't see it. All that is written is text of the page, of its size and in its colours.
 */
export function drawChart(chart: Chart): Drawing {
  const { kind, source } = chart;
  return {
    hName: 'figure',
    hProperties: { className: ['chart', `chart-${kind}`] },
    hChildren: [drawTable(chart), ...(source ? [create('figcaption', {}, [source])] : [])],
  };
}

function drawTable(chart: Chart): Element {
  const { kind, title, values } = chart;
  const scale = createScale(values);
  const rows = values.map((value) =>
    create('tr', {}, [
      create('th', { scope: 'row', ...getSpan(value.label) }, [value.label]),
      ...(kind === 'bars' ? [create('td', {}, [drawBar(value, scale)])] : []),
      create('td', {}, [
        create('strong', {}, [value.text]),
        ...(value.note ? [` ${value.note}`] : []),
      ]),
    ]),
  );
  const caption = create('caption', {}, [title, ...(kind === 'line' ? [drawLine(chart)] : [])]);
  return create('table', {}, [caption, create('tbody', {}, rows)]);
}

/** Characters from which on a label may take several lines. */
const longLabel = 16;

function getSpan(label: string): Properties {
  return label.length > longLabel ? { className: ['long'] } : {};
}

type Scale = (value: number) => number;

/** From nothing, or from the least where that is less, to the most: per cent of the room. */
function createScale(values: readonly ChartValue[]): Scale {
  const all = [0, ...values.map(({ value }) => value)];
  const scale = scaleLinear([Math.min(...all), Math.max(...all)], [0, 100]);
  return (value) => round(scale(value));
}

/** A bar of the value; one with a note is an outline. */
function drawBar({ value, note }: ChartValue, scale: Scale): Element {
  const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))];
  const bar = { x: `${from}%`, width: `${round(to - from)}%`, height: '100%' };
  return create('svg', { width: '100%', height: '20', ariaHidden: 'true' }, [
    create('rect', { ...bar, ...getMark(note) }),
  ]);
}

function getMark(note: string): Properties {
  return note === '' ? {} : { className: ['noted'] };
}

/** Units of the drawing, about as many pixels on a phone; `left` is for five characters beside the line, `gap` parts them from it. */
const room = { width: 360, height: 200, left: 44, right: 8, top: 12, bottom: 24, gap: 8 };

/** Of a figure beside the line. */
const characterWidth = 7.2;

/** Labels below a line, at most; fewer where they are long. */
const mostLabels = 6;

function drawLine({ values }: Chart): Element {
  const extent = [
    Math.min(...values.map(({ value }) => value)),
    Math.max(...values.map(({ value }) => value)),
  ];
  const y = scaleLinear(extent, [room.height - room.bottom, room.top]).nice(4);
  const ticks = y.ticks(4).map((tick) => ({ text: y.tickFormat(4)(tick), at: round(y(tick)) }));
  const longest = Math.max(...ticks.map(({ text }) => text.length));
  const left = Math.max(room.left, Math.ceil(longest * characterWidth) + room.gap);
  const labels = values.map((_, place) => String(place));
  const x = scalePoint(labels, [left, room.width - room.right]);
  const points = values.map(({ value, note }, place) => ({
    cx: round(x(String(place)) ?? 0),
    cy: round(y(value)),
    note,
  }));
  const widest = Math.max(...values.map(({ label }) => getDisplayWidth(label)));
  const fitting = Math.floor((room.width - left) / (widest * characterWidth + room.gap));
  const step = Math.ceil(values.length / Math.min(mostLabels, Math.max(1, fitting)));
  return create('svg', { viewBox: `0 0 ${room.width} ${room.height}`, ariaHidden: 'true' }, [
    ...ticks.flatMap(({ text, at }) => drawTick(text, left, at)),
    create('polyline', { points: points.map(({ cx, cy }) => `${cx},${cy}`).join(' ') }),
    ...points.map(({ cx, cy, note }) => create('circle', { cx, cy, r: 3.5, ...getMark(note) })),
    ...values.flatMap(({ label }, place) =>
      place % step === 0 ? [drawLabel(label, points[place]?.cx ?? 0, place, values.length)] : [],
    ),
  ]);
}

function drawTick(text: string, left: number, y: number): Element[] {
  return [
    create('line', { x1: left, x2: room.width, y1: y, y2: y }),
    create('text', { x: left - room.gap, y: y + 4, textAnchor: 'end' }, [text]),
  ];
}

function drawLabel(label: string, x: number, place: number, count: number): Element {
  const atEnd = place === count - 1 ? 'end' : 'middle';
  const textAnchor = place === 0 ? 'start' : atEnd;
  return create('text', { x, y: room.height - 4, textAnchor }, [label]);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function create(
  tagName: string,
  properties: Properties,
  children: readonly (Element | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
