import { describe, expect, test } from 'vitest';
import { breakHeadline } from '@/lib/media/breakHeadline';

describe('breakHeadline', () => {
  test('breaks a headline between words, into even lines', () => {
    expect(breakHeadline('俄罗斯软件协会赴成都力推技术与创新合作', 13)).toEqual([
      '俄罗斯软件协会赴成都',
      '力推技术与创新合作',
    ]);
  });

  test('breaks after a clause where that takes no more lines', () => {
    expect(breakHeadline('俄罗斯软件协会赴成都，力推芯片与操作系统联合研发', 13)).toEqual([
      '俄罗斯软件协会赴成都，',
      '力推芯片与操作系统联合研发',
    ]);
  });

  test('leaves what fits on one line', () => {
    expect(breakHeadline('中巴软件合作', 13)).toEqual(['中巴软件合作']);
  });

  test.each([
    ['三十八家巴基斯坦软件企业公布合作需求，涵盖物联网、人工智能与区块链', 10],
    ['RUSSOFT总裁马卡罗夫：中俄将在6G与CAD/CAM领域扩大合作', 12],
    ['成都标准化研究院与旁遮普大学的标准化合作中心', 7],
  ])('loses nothing of “%s” and keeps to the measure', (text, most) => {
    const lines = breakHeadline(text, most);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) {
      expect(
        [...line].filter((character) => /\p{Script=Han}/u.test(character)).length,
      ).toBeLessThanOrEqual(most);
      expect(line).not.toMatch(/^[，。、：；”》）]/);
    }
  });

  test('gives a phrase that is too long a line of its own', () => {
    const word = 'Supercalifragilisticexpialidocious';
    expect(breakHeadline(`在${word}举行`, 6).some((line) => line.includes(word))).toBe(true);
  });
});
