import { expect, test } from 'vitest';
import { Runs } from '@/components/text/Text';
import { renderElement } from '@/tests/unit/components/renderElement';

const english = { lang: 'en', text: 'Related news' };
const chinese = { lang: 'zh-Hans', text: '相关报道' };

test('a run in the language around it needs no mark', () => {
  expect(renderElement(<Runs runs={[english]} lang="en" />).toString()).toBe('Related news');
});

test('a run in another language says which', () => {
  const span = renderElement(<Runs runs={[chinese]} lang="en" />).querySelector('span');
  expect(span?.getAttribute('lang')).toBe('zh-Hans');
  expect(span?.text).toBe('相关报道');
});

test('the two scripts of Chinese are two languages', () => {
  const span = renderElement(<Runs runs={[chinese]} lang="zh-Hant" />).querySelector('span');
  expect(span?.getAttribute('lang')).toBe('zh-Hans');
});

test('two runs stand apart, each in its own language', () => {
  const root = renderElement(<Runs runs={[english, chinese]} lang="en" />);
  expect(root.text).toBe('Related news 相关报道');
  expect(root.querySelectorAll('[lang]').map((run) => run.text)).toEqual(['相关报道']);
});
