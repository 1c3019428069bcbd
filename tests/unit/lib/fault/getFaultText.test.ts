import { expect, test } from 'vitest';
import { createFault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import { type Rule, rules } from '@/lib/fault/rules';
import { languages } from '@/lib/language/language';
import { renderBody } from '@/tests/unit/lib/markdown/renderBody';

const from = Object.keys(rules).indexOf('raw-html');
const to = Object.keys(rules).indexOf('language-unclear');
const markdownRules = Object.keys(rules).slice(from, to + 1) as readonly Rule[];

const values = {
  ...{ tag: 'b', url: '../x/', src: 'x.png', part: 'item', label: '1' },
  ...{ character: 'U+200B', characters: 60_000, limit: 50_000, count: 3000 },
  ...{ kind: 'bold', found: '**', expected: '##', fence: '```' },
  ...{ problem: 'missing', key: 'title', lack: 'host', way: 'editor', rows: 300 },
};

test.each(markdownRules)('%s is told in both languages', (rule) => {
  for (const language of languages) {
    const { what, fix } = getFaultText(createFault(rule, { file: 'en.md' }, values), language);
    expect(what.length).toBeGreaterThan(5);
    expect(fix.length).toBeGreaterThan(5);
  }
});

test('a value that is missing is no empty word', () => {
  expect(() => getFaultText(createFault('raw-html', { file: 'en.md' }), 'en')).toThrow();
});

test.each([
  ['<b>x</b>', '**words**'],
  ['a<br>b', 'backslash'],
  ['<img src="x">', '![description]'],
  ['<iframe src="x"></iframe>', 'Markdown'],
])('of %s it says what to write instead', (body, words) => {
  const [fault] = renderBody(body).faults;
  expect(fault && getFaultText(fault, 'en').fix).toContain(words);
});
