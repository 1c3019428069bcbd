import { expect, test } from 'vitest';
import { getFaultText } from '@/lib/fault/getFaultText';
import { markdownRules } from '@/lib/fault/markdownRules';
import { languages } from '@/lib/language/language';
import { renderBody } from '@/tests/unit/markdown/renderBody';

const values = {
  ...{ tag: 'b', url: '../x/', src: 'x.png', part: 'item', label: '1' },
  ...{ character: 'U+200B', characters: 60_000, limit: 50_000 },
};

test.each(Object.entries(markdownRules))('%s is told in both languages', (rule, severity) => {
  for (const language of languages) {
    const fault = { file: 'en.md', line: 1, column: 1, severity, rule, values };
    const { what, mend } = getFaultText(fault, language);
    expect(what.length).toBeGreaterThan(5);
    expect(mend.length).toBeGreaterThan(5);
  }
});

test.each([
  ['<b>x</b>', '**words**'],
  ['a<br>b', 'backslash'],
  ['<img src="x">', '![description]'],
  ['<iframe src="x"></iframe>', 'Markdown'],
])('of %s it says what to write instead', (body, words) => {
  const [fault] = renderBody(body).faults;
  expect(fault && getFaultText({ file: 'en.md', ...fault }, 'en').mend).toContain(words);
});
