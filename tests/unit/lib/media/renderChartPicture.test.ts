import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartKind } from '@/lib/markdown/chart/parseChart';
import { getChartPicture } from '@/lib/media/chartPicture';
import { renderChartPicture } from '@/lib/media/renderChartPicture';

function makeChart(kind: ChartKind, figures: readonly number[] = [20, 30]): Chart {
  const values = figures.map((value, place) => ({
    label: `${2022 + place}`,
    value,
    text: `US$${value} billion`,
    note: place === figures.length - 1 ? 'expected' : '',
  }));
  return { kind, title: 'Ships', source: 'Harbour office', values };
}

/** The drawing of a chart as its pixels, each a colour. */
async function draw(chart: Chart) {
  const image = sharp(await renderChartPicture(getChartPicture(chart, 'en'))).removeAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 3) colours.add(data.toString('hex', at, at + 3));
  return { ...info, colours };
}

describe('a chart as a picture', () => {
  test.each(['bars', 'line', 'figure'] as const)('of %s is ink on paper', async (kind) => {
    const { colours, width } = await draw(makeChart(kind));
    expect(colours).toContain('fbfaf6');
    expect(colours).toContain('1b1a17');
    expect(width).toBe(960);
  });

  test.each(['bars', 'line'] as const)('of %s marks in red what is noted', async (kind) => {
    const { colours } = await draw(makeChart(kind));
    // Thin lines are blended with the paper.
    const isRed = (colour: string) => {
      const [red = 0, green = 0] = Buffer.from(colour, 'hex');
      return red - green > 100;
    };
    expect([...colours].some(isRed)).toBe(true);
  });

  test('of a line has room for long figures beside it', async () => {
    const chart = makeChart('line', [1, 2_000_000_000]);
    const image = sharp(await renderChartPicture(getChartPicture(chart, 'en'))).removeAlpha();
    // Between 2,000,000,000 and where the line begins.
    const between = await image
      .extract({ left: 212, top: 100, width: 20, height: 320 })
      .raw()
      .toBuffer();
    expect(between.toString('hex')).toMatch(/^(?:fbfaf6)+$/);
  });

  test('is as high as it has to be', async () => {
    const [few, many] = [makeChart('bars'), makeChart('bars', [1, 2, 3, 4, 5, 6])];
    expect((await draw(many)).height).toBeGreaterThan((await draw(few)).height);
  });

  test('says all that it shows to whoever can’t see it', () => {
    expect(getChartPicture(makeChart('bars'), 'en').alt).toBe(
      'Ships: 2022 US$20 billion; 2023 US$30 billion (expected)',
    );
    expect(getChartPicture(makeChart('bars'), 'zh-Hant').alt).toBe(
      'Ships：2022 US$20 billion；2023 US$30 billion（expected）',
    );
  });

  test('has another address when it changes', () => {
    const names = [makeChart('bars'), makeChart('bars', [20, 31])].map(
      (chart) => getChartPicture(chart, 'en').name,
    );
    expect(new Set(names).size).toBe(2);
  });
});
