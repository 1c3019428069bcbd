import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderIcon, renderTouchIcon } from '@/lib/media/renderIcon';

const name = { en: 'Harbour Times', zh: '海港时报' };

describe('icons', () => {
  test('show the seal of the paper, as outlines', async () => {
    const [own, other] = [
      await renderIcon({ name, seal: '港' }),
      await renderIcon({ name, seal: '信' }),
    ];
    expect(own).not.toBe(other);
    expect(own).toContain('<path fill="#fff8f2"');
    expect(own).not.toMatch(/<text|<image|href/);
  });

  test('show the first letter of the name where there is no seal, or no font has it', async () => {
    const letter = await renderIcon({ name });
    expect(letter).toBe(await renderIcon({ name: { en: 'house', zh: '家' } }));
    expect(await renderIcon({ name, seal: '𠮷' })).toBe(letter);
    expect(letter).not.toBe(await renderIcon({ name: { en: '한국', zh: '韩国' } }));
  });

  test('are plain where no font has a letter of the name', async () => {
    const plain = await renderIcon({ name: { en: '한국', zh: '🚢' } });
    expect(plain).toContain('#b3271e');
    expect(plain).not.toContain('#fff8f2');
  });

  test('fill a square of 180 pixels on home screens', async () => {
    const image = sharp(await renderTouchIcon({ name, seal: '港' }));
    const { format, width, height } = await image.metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 180, height: 180 });
    const { data } = await image
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0xb3, 0x27, 0x1e]);
  });
});
