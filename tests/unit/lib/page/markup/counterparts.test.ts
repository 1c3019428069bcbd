import { describe, expect, test } from 'vitest';
import type { Topic } from '@/lib/content/records';
import { findCounterparts, type Stretch } from '@/lib/page/markup/counterparts';
import { markCounterparts } from '@/lib/page/markup/markCounterparts';
import { makeTopic } from '@/tests/support/papers/makeContent';

const topics: readonly Topic[] = [
  makeTopic('makarov', {
    name: { en: 'Valentin Makarov', zh: '瓦连京·马卡罗夫' },
    aliases: { en: ['Makarov'], zh: ['马卡罗夫'] },
  }),
  makeTopic('china', { name: { en: 'China', zh: '中国' } }),
  makeTopic('forum', { name: { en: 'China Forum', zh: '中国论坛' } }),
];

/** What stands at places, by the number that each has. */
function read(text: string, stretches: readonly Stretch[]): Record<number, readonly string[]> {
  const groups: Record<number, readonly string[]> = {};
  for (const { start, end, number } of stretches) {
    groups[number] = [...(groups[number] ?? []), text.slice(start, end)];
  }
  return groups;
}

describe('what answers each other in a pair', () => {
  test.each([
    [
      'names and figures, by what they mean and not by how they are written',
      'Makarov said sales reached US$24.25 billion in 2022.',
      '马卡罗夫说，2022年销售额达到242.5亿美元。',
      [
        ['Makarov', '马卡罗夫'],
        ['US$24.25 billion', '242.5亿美元'],
        ['2022', '2022年'],
      ],
    ],
    [
      'a name inside a longer one is not it',
      'He spoke at the China Forum.',
      '他在中国论坛上讲话。',
      [['China Forum', '中国论坛']],
    ],
    ['what only one of them has is not marked', 'China grew by 12%.', '经济增长了13%。', []],
  ])('%s', (_, en, zh, expected) => {
    const { facts } = findCounterparts({ en, zh }, topics);
    const own = read(en, facts.en);
    const theirs = read(zh, facts.zh);
    expect(Object.keys(own)).toEqual(Object.keys(theirs));
    const pairs = Object.keys(own).map((number) => [own[+number]?.[0], theirs[+number]?.[0]]);
    expect(pairs).toEqual(expected);
  });

  test('sentences, where there are as many on both sides', () => {
    const en = 'The port opened in May. Ships arrived soon.';
    const { sentences } = findCounterparts({ en, zh: '港口于五月启用。船只很快到来。' }, []);
    expect(read(en, sentences.en)).toEqual({
      1: ['The port opened in May.'],
      2: ['Ships arrived soon.'],
    });
    expect(sentences.zh).toHaveLength(2);
    const apart = findCounterparts({ en, zh: '港口于五月启用，船只很快到来。' }, []);
    expect(apart.sentences).toEqual({ en: [], zh: [] });
  });
});

describe('the HTML of a pair', () => {
  test('keeps its words and markup, and marks both sides in the same way', () => {
    const html = {
      en: '<p>In <a href="/x">China</a> &amp; abroad. It was <strong>12%</strong>.</p>',
      zh: '<p>在<em>中国</em>与海外。达<strong>12%</strong>。</p>',
    };
    const marked = markCounterparts(html, topics);
    for (const language of ['en', 'zh'] as const) {
      expect(marked[language].replace(/<\/?span[^>]*>/g, '')).toBe(html[language]);
    }
    expect(marked.en).toContain('<span class="m1">China</span>');
    expect(marked.zh).toContain('<span class="m1">中国</span>');
  });

  test('leaves code alone, and what may hold no words', () => {
    const list = (item: string) => `<ul>\n<li>${item}</li>\n<li><code>12%</code></li>\n</ul>`;
    const marked = markCounterparts({ en: list('Up 12%.'), zh: list('增长12%。') }, []);
    expect(marked.en).toContain('<code>12%</code>');
    expect(marked.en).not.toMatch(/<ul>\s*<span/);
  });
});
