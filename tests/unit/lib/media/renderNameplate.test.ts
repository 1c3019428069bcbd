import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isDrawn } from '@/lib/media/nameplate';
import { renderNameplate } from '@/lib/media/renderNameplate';

const parts = [
  { id: 'seal', lang: 'zh-Hans', text: '港' },
  { id: 'zh-Hans', lang: 'zh-Hans', text: '海港时报' },
  { id: 'zh-Hant', lang: 'zh-Hant', text: '海港時報' },
];

/** How much of a symbol is ink, of 1. */
async function getInk(svg: string, id: string): Promise<number> {
  const symbol = new RegExp(`<symbol id="${id}" viewBox="([^"]*)">(.*?)</symbol>`).exec(svg);
  const [, viewBox, paths] = symbol ?? [];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${paths}</svg>`;
  const { channels } = await sharp(Buffer.from(drawing)).stats();
  return (channels.at(-1)?.mean ?? 0) / 255;
}

describe('the nameplate', () => {
  test('has the names of every paper as outlines in no colour of their own', async () => {
    const svg = await renderNameplate(parts);
    expect(svg).not.toMatch(/fill|<text|font/);
    for (const { id } of parts) expect(await getInk(svg, id)).toBeGreaterThan(0.1);
    expect(await renderNameplate(parts)).toBe(svg);
  });

  test('takes little: at most 1 kB for a character', async () => {
    const svg = await renderNameplate(parts);
    expect(svg.length).toBeLessThan(9 * 1000);
  });

  test('leaves out what can’t be drawn, which the page sets itself', async () => {
    const [seal] = parts;
    const svg = await renderNameplate([
      { id: 'zh-Hans', lang: 'zh-Hans', text: 'P@SHA通讯' },
      ...(seal ? [seal] : []),
    ]);
    expect(svg).not.toContain('zh-Hans');
    expect(svg).toContain('id="seal"');
  });

  test.each([
    ['软件信使', true],
    ['軟件信使', true],
    ['软件信使 Daily', false],
    ['𠮷日报', false],
    ['', false],
  ])('%s is drawn: %s', (name, drawn) => {
    expect(isDrawn(name)).toBe(drawn);
  });
});
