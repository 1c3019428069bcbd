import { expect, test } from 'vitest';
import { listFaults } from '@/tests/unit/markdown/renderBody';

test.each([
  ['{% post_link quay 码头 %}', '1:1 foreign-markup template {% post_link quay 码头 %}'],
  ['见 {{< figure src="quay.png" >}}', '1:3 foreign-markup template {{< figure src="quay.png" >}}'],
  ['Hello {{ page.title }}.', '1:7 foreign-markup template {{ page.title }}'],
  ['## 小节 {#quay}', '1:7 foreign-markup attributes {#quay}'],
  ['[a](/b){.button}', '1:8 foreign-markup attributes {.button}'],
  ['::: tip\n内容\n:::', '1:1 foreign-markup container ::: tip'],
  ['> [!NOTE]\n> Mind the gap.', '1:3 foreign-markup container [!NOTE]'],
  ['!!! note', '1:1 foreign-markup container !!! note'],
  ['见[[码头]]。', '1:2 foreign-markup wiki [[码头]]'],
  ['![[quay.png]]', '1:1 foreign-markup wiki ![[quay.png]]'],
  ['[TOC]', '1:1 foreign-markup contents [TOC]'],
  ['[[_TOC_]]', '1:1 foreign-markup contents [[_TOC_]]'],
  ['好的:smile:', '1:3 foreign-markup emoji :smile:'],
  ['即 $a+b$。', '1:3 foreign-markup formula $a+b$'],
  ['It is $$\\frac{1}{2}$$ here.', '1:7 foreign-markup formula $$\\frac{1}{2}$$'],
  ['the angle $x$', '1:11 foreign-markup formula $x$'],
  ['#标题', '1:1 foreign-markup heading #'],
  ['text\n\n##Second part', '3:1 foreign-markup heading ##'],
  ['1.准备材料', '1:1 foreign-markup item 1.'],
  ['> 2)Send the form', '1:3 foreign-markup item 2)'],
  ['-项目', '1:1 foreign-markup item -'],
  ['这是** 重点。', '1:3 foreign-markup bold **'],
  ['__加粗__后续', '1:1 foreign-markup bold __加粗__'],
  ['==高亮==', '1:1 foreign-markup highlight ==高亮=='],
  ['见[码头][quay]。', '1:2 foreign-markup reference [码头][quay]'],
  ['Ask [the pier][].', '1:5 foreign-markup reference [the pier][]'],
  [
    '见[码头]（https://a.example/quay）。',
    '1:2 foreign-markup link [码头]（https://a.example/quay）',
  ],
  ['See [the pier] (https://a.example).', '1:5 foreign-markup link [the pier] (https://a.example)'],
  ['[pier](https://a.example/a b)', '1:1 foreign-markup link [pier](https://a.example/a b)'],
  ['[pier](../the pier/)', '1:1 foreign-markup link [pier](../the pier/)'],
  ['A note^[by hand].', '1:7 foreign-markup note ^[by hand]'],
])('%j is told as what it is', (body, fault) => {
  expect(listFaults(body)).toEqual([fault]);
});

test.each([
  'the cell grid[0][1]',
  'It costs $5 to $10, or US$24.25bn (US$3m), A$5+B$6.',
  '价格由$5涨到$10，约合￥70。',
  'Set $HOME and $PATH, or $HOME/$USER.',
  'From 10:30:15 to 12:00:00; the ratio is 3:2:1; see urn:isbn:1234 and std::vector.',
  '**注意。**后面还有，__bold__ too.',
  'The file is __init__.py, the power 2**10, the name snake__case and the mask 138****1234.',
  '#华为 #鸿蒙',
  '#1 in sales. C# and F#.',
  '1.5 million people',
  '3.8万人次。',
  '-5°C at night, -30% on the year',
  '1、准备材料',
  'if (a == b && c == d)',
  '`{{ x }}` and `[[ y ]]` and `:smile:`',
  '```\n{% x %}\n#标题\n:::tip\n```',
  '\\[\\[码头\\]\\] \\:smile: \\{{ x }} \\#标题 \\**',
  'A note[^1] and [a link](/a) and [a [nested] one](/b).\n\n[^1]: Here.',
  'The set {1, 2} and {name}.',
  '* * *',
  'He “was [sic] (and is) there”. 他[原文如此]（见上）在那里。',
  '[a](https://a.example "A title"), [b](<https://a.example/a b>) and [c](https://a.example) (https://a.example)',
  '[x](https://a.example/{{id}}:ok:)',
])('%j has no foreign markup', (body) => {
  expect(listFaults(body)).toEqual([]);
});
