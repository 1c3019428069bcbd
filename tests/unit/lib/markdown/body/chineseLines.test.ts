import { describe, expect, test } from 'vitest';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { renderPage, showParagraph } from '@/tests/unit/lib/markdown/renderBody';

describe('line breaks inside Chinese', () => {
  test.each([
    ['两国将深化\n合作', '两国将深化合作'],
    ['两国将深化，\n探索新模式。', '两国将深化，探索新模式。'],
    ['两国将\r\n合作', '两国将合作'],
    ['两国\n**深化**\n合作', '两国深化合作'],
    ['两国[深化\n合作](../x/)\n探索', '两国深化合作探索'],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['他说：\n“你好。”\n“再见。”', '他说：“你好。”“再见。”'],
    ['成都——\n“软件之城”', '成都——“软件之城”'],
    ['来自中国\n“RUSSOFT”\n协会', '来自中国“RUSSOFT”协会'],
  ])('%j is one run', (body, text) => {
    expect(showParagraph(body)).toBe(text);
  });

  test.each([
    ['the first\nsecond line', 'the first second line'],
    ['在成都\nRUSSOFT', '在成都 RUSSOFT'],
    ['RUSSOFT\n在成都', 'RUSSOFT 在成都'],
    ['中文\n`code`\n中文', '中文 code 中文'],
    ['he said “yes”\n“no” she said', 'he said “yes” “no” she said'],
    ['the city 成都 —\n成都 to locals', 'the city 成都 — 成都 to locals'],
    ['2024\n年', '2024 年'],
  ])('%j keeps a space', (body, text) => {
    expect(showParagraph(body)).toBe(text);
  });

  test('a break that the editor asked for stays', () => {
    expect(findAll(renderPage('白日依山尽\\\n黄河入海流'), 'br')).toHaveLength(1);
  });

  test('a mark of a footnote does not part a run', () => {
    expect(showParagraph('中文。[^1]\n中文\n\n[^1]: 注')).toBe('中文。1中文');
  });

  test('the description of an image is one run, too', () => {
    const [image] = findAll(renderPage('![开幕\n式](a.jpg "图\n注")'), 'img');
    expect(image?.attributes.alt).toBe('开幕式');
  });

  test('code keeps its lines', () => {
    expect(renderPage('```\n第一行\n第二行\n```')).toContain('第一行\n第二行');
  });
});
