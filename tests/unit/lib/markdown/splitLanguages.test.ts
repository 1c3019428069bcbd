import { describe, expect, test } from 'vitest';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { renderBody } from '@/tests/unit/lib/markdown/renderBody';

function listFaults(body: string): readonly string[] {
  return splitLanguages(body).faults.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  );
}

/** The words of each block that a language gets. */
function split(body: string) {
  const { en, zh } = splitLanguages(body).bodies;
  const texts = (text: string) => renderBody(text).blocks.map((block) => block.text || block.kind);
  return { en: texts(en), zh: texts(zh) };
}

describe('splitLanguages', () => {
  test('gives each language its blocks', () => {
    const body = [
      '## Trade grows',
      '## 贸易增长',
      'The ministers met\nin Beijing (北京).',
      '两国部长\n在北京会面。',
      '> A quotation of the minister.',
      '> 部长的话。',
      '- One of the firms\n- Two of the firms',
      '* 第一家\n* Huawei\n* 第二家',
      '| The name | The number |\n|---|---|\n| RUSSOFT | 38 |',
      '| 名称 | 数量 |\n|---|---|\n| RUSSOFT | 38 |',
    ].join('\n\n');
    expect(splitLanguages(body).faults).toEqual([]);
    expect(split(body)).toEqual({
      en: [
        ...['Trade grows', 'The ministers met in Beijing (北京).', 'A quotation of the minister.'],
        ...['One of the firms\nTwo of the firms', 'The name\tThe number\nRUSSOFT\t38'],
      ],
      zh: [
        '贸易增长',
        '两国部长在北京会面。',
        '部长的话。',
        '第一家\nHuawei\n第二家',
        '名称\t数量\nRUSSOFT\t38',
      ],
    });
  });

  test('keeps every line and column where it is', () => {
    const body = '\r\n\r\nThe first of all.\r\n\r\n  第一段。\r\n\r\nThe *second*.\r\n';
    const { en, zh } = splitLanguages(body).bodies;
    expect(en).toBe('\r\n\r\nThe first of all.\r\n\r\n\r\n\r\nThe *second*.\r\n');
    expect(zh).toBe('\r\n\r\n\r\n\r\n  第一段。\r\n\r\n\r\n');
  });

  test('what has no words belongs to both', () => {
    const both = [
      '```\nconst word = 1;\n```',
      '---',
      '![A hall](hall.jpg)',
      '[a]: https://a.example',
      '<!-- note -->',
    ];
    const { en, zh } = splitLanguages(
      ['The text is here.', ...both, '正文在这里。'].join('\n\n'),
    ).bodies;
    for (const block of both) {
      expect(en).toContain(block);
      expect(zh).toContain(block);
    }
  });

  test('an image that is there in both languages is one of each', () => {
    const body = 'The text is here.\n\n正文在这里。\n\n![The hall](hall.jpg)\n\n![会场](hall.jpg)';
    expect(split(body)).toEqual({
      en: ['The text is here.', 'The hall'],
      zh: ['正文在这里。', '会场'],
    });
  });

  test('footnotes of the same name go each to its language', () => {
    const body =
      'The text[^1] is here.\n\n正文[^1]在这里。\n\n[^1]: A note in English.\n\n[^1]: 中文注释。';
    expect(split(body)).toEqual({
      en: ['The text is here.', 'A note in English.'],
      zh: ['正文在这里。', '中文注释。'],
    });
  });

  test.each([
    ['lists that run into one', '- One of them\n- Two\n\n- 第一\n- 第二', '4:1 error mixed-list'],
    [
      'lists of names that run into one',
      '- Huawei\n- ZTE\n\n- 华为\n- 中兴',
      '4:1 error mixed-list',
    ],
    [
      'items in turn',
      '- The first of them\n- 第一项\n- The second of them\n- 第二项',
      '2:1 error mixed-list',
    ],
    [
      'paragraphs that run into one',
      'The ministers met in Beijing.\n两国部长在北京会面，讨论合作。',
      '2:1 error mixed-paragraph',
    ],
    [
      'and the other way round',
      '两国部长在北京会面，\n讨论合作。\nThe ministers met in Beijing.',
      '3:1 error mixed-paragraph',
    ],
    [
      'a quotation of both',
      '> The words of the minister.\n>\n> 部长的话在这里。',
      '1:1 warning mixed-quote',
    ],
    ['figures', 'Text of it.\n\n2024', '3:1 error language-unclear'],
    ['a third language', 'Text of it.\n\nКонференция прошла', '3:1 error language-unclear'],
  ])('%s are a fault', (_, body, fault) => {
    expect(listFaults(body)).toEqual([fault]);
  });

  test.each([
    ['a Chinese list with names', '- 华为\n- Huawei Cloud\n- 中兴'],
    [
      'an English list with a Chinese name',
      '- One of the firms\n- 华为 (Huawei)\n- Two of the firms',
    ],
    ['Chinese that breaks a line at Latin', '我们使用的是\nKubernetes and Docker,\n以及其他工具。'],
    [
      'English that ends in a Chinese quotation',
      'The theme of the year was\n“新征程、新赛道、新变化”.',
    ],
  ])('%s is none', (_, body) => {
    expect(listFaults(body).filter((fault) => !fault.includes('unclear'))).toEqual([]);
  });

  test('what cannot be told is in both, so that nothing is lost', () => {
    expect(split('Text of it.\n\n2024')).toEqual({ en: ['Text of it.', '2024'], zh: ['2024'] });
  });

  test('a body that is too much comes back whole, for parseBlocks to say so', () => {
    const body = '['.repeat(10_000);
    expect(splitLanguages(body)).toEqual({ bodies: { en: body, zh: body }, faults: [] });
  });
});
