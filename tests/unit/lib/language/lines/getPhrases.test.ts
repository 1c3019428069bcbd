import { describe, expect, test } from 'vitest';
import { findInsides } from '@/lib/language/lines/findInsides';
import { getPhrases } from '@/lib/language/lines/getPhrases';

describe('getPhrases', () => {
  test.each([
    ['俄罗斯软件协会赴成都，力推芯片', '，'],
    ['巴基斯坦软件协会推介38家企业', '家'],
    ['“软件名城”的由来', '”'],
  ])('%s: no piece begins with %s', (text, mark) => {
    expect(getPhrases(text).some((phrase) => phrase.startsWith(mark))).toBe(false);
  });

  test.each([
    ['推介38家企业', '推介'],
    ['共建标准化中心', '标准化'],
    ['规模为242.5亿美元', '为242.5亿'],
    ['与Windows 8有关', 'Windows 8'],
    ['RUSSOFT：俄软件业达到', '俄软件'],
    ['主席赴成都寻求合作', '赴成都'],
  ])('%s keeps %s whole', (text, whole) => {
    expect(getPhrases(text).some((phrase) => phrase.includes(whole))).toBe(true);
  });

  test.each([
    ['规模达242.5亿美元', '242.5亿美元'],
    ['读《软件外交的历史》一书', '《软件外交的历史》'],
    ['成都与旁遮普大学共建', '旁遮普大学'],
  ])('%s: %s is not broken', (text, whole) => {
    expect(getPhrases(text).some((phrase) => phrase.includes(whole))).toBe(true);
  });

  test('keeps the names that it is given whole', () => {
    const [name, text] = ['中国国际软件合作洽谈会', '第21届中国国际软件合作洽谈会在成都举行'];
    expect(getPhrases(text).some((phrase) => phrase.includes(name))).toBe(false);
    expect(
      getPhrases(text, findInsides(text, [name])).some((phrase) => phrase.includes(name)),
    ).toBe(true);
  });

  test('the pieces together are the text', () => {
    const text = 'RUSSOFT主席赴成都，寻求“软件合作”伙伴——100%的诚意（2024年）';
    expect(getPhrases(text).join('')).toBe(text);
  });

  test('nothing comes of nothing', () => {
    expect(getPhrases('')).toEqual([]);
  });
});
