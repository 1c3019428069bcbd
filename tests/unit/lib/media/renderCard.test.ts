import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Card, cardSize, colors } from '@/lib/media/card';
import { renderCard } from '@/lib/media/renderCard';

const card: Card = {
  name: [{ lang: 'zh-Hant', text: '軟件信使' }],
  seal: '信',
  headline: [{ lang: 'zh-Hant', text: '俄羅斯軟件協會赴成都「力推」RUSSOFT' }],
  date: [{ lang: 'zh-Hant', text: '2024年1月12日' }],
};

describe('renderCard', () => {
  test('is a PNG of Open Graph’s size with paper, ink and seal on it', async () => {
    const image = sharp(await renderCard(card));
    const { format, width, height } = await image.metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
    const { channels } = await image.stats();
    expect(channels[0]?.max).toBeGreaterThan(240);
    expect(channels[0]?.min).toBeLessThan(60);
  });

  test('takes at most 20 kB, and has the very colours of the paper', async () => {
    const long = '成都开设第二个科技园，俄罗斯软件出口商把目光投向东方';
    const png = await renderCard({ ...card, headline: [{ lang: 'zh-Hans', text: long }] });
    expect(png.length).toBeLessThanOrEqual(20_000);
    const corner = { left: 0, top: 0, width: 1, height: 1 };
    const pixel = await sharp(png).extract(corner).removeAlpha().raw().toBuffer();
    expect(pixel.toString('hex')).toBe(colors.paper.slice(1));
  });

  test('another headline is another picture', async () => {
    const other = {
      ...card,
      headline: [{ lang: 'en', text: 'Russia’s software lobby in Chengdu' }],
    };
    expect(await renderCard(other)).not.toEqual(await renderCard(card));
  });

  test('what no font has is left out, be it all', async () => {
    const render = (text: string, seal?: string) =>
      renderCard({ ...card, seal, headline: [{ lang: 'zh-Hans', text }] });
    expect(await render('字𓀀\u0007', '𠮷')).toEqual(await render('字'));
    expect(await render('🚢')).toEqual(
      await renderCard({ ...card, seal: undefined, headline: [] }),
    );
  });

  test('the longest headlines stay on the card', async () => {
    const long = {
      ...card,
      headline: [{ lang: 'en', text: 'Long words of a headline '.repeat(8).trim() }],
    };
    const { data, info } = await sharp(await renderCard(long))
      .extract({ left: 0, top: 600, width: 1200, height: 30 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = data
      .filter((_, place) => place % info.channels === 0)
      .filter((red) => red < 128).length;
    expect(dark).toBe(0);
  });
});
