import { expect, test } from 'vitest';
import { parseYaml } from '@/lib/content/files/parseYaml';

test.each([
  ['folded', 'text: >\n  港口二期今天\n  开工。\n', '港口二期今天开工。'],
  ['folded, the last line end stripped', 'text: >-\n  港口今天\n  “开工”。\n', '港口今天“开工”。'],
  ['with an empty line', 'text: >-\n  港口\n\n  开工\n', '港口开工'],
  ['literal', 'text: |\n  港口\n  开工\n', '港口开工'],
  ['plain', 'text: 港口\n  开工\n', '港口开工'],
  ['in double quotes', 'text: "港口  \n  开工"\n', '港口开工'],
  ['in single quotes', "text: '港口，\n  开工'\n", '港口，开工'],
  ['in brackets', 'list: [x]\ntext: 港口\n  开工\n', '港口开工'],
  ['Latin letters', 'text: >\n  The port\n  opens.\n', 'The port opens.'],
  ['Latin letters, literal', 'text: |\n  The port\n\n  opens.\n', 'The port opens.'],
  ['a Latin word at the line end', 'text: >-\n  港口 IBM\n  开工\n', '港口 IBM 开工'],
  ['a space inside a line', 'text: >-\n  港口 二期\n  开工\n', '港口 二期开工'],
])('%s', (_, yaml, text) => {
  const { value, faults } = parseYaml(yaml, 'x.yaml');
  expect(faults).toEqual([]);
  expect((value as { text: string }).text.trim()).toBe(text);
});

test('a list of Chinese words stays a list', () => {
  expect(parseYaml('a: {}\nlist:\n  - 港口\n  - 物流\n', 'x.yaml').value).toEqual({
    a: {},
    list: ['港口', '物流'],
  });
});
