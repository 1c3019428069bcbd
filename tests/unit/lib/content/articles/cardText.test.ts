import { describe, expect, test } from 'vitest';
import { type Files, makePaper, markdown, siteYaml } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const zh = 'content/articles/forum/zh.md';
const site = 'content/site.yaml';
const bilingual = 'content/articles/visit/bilingual.md';

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'a picture character in a headline',
    { [en]: markdown('Text.\n', 'Ferry 🚢 back') },
    [
      'articles/forum/en.md:2:8 None of the fonts for share cards has “🚢”, so the card will leave it out. → Pages show it all the same. If the card needs it, write it some other way.',
    ],
  ],
  [
    'characters of several languages in the headlines of a bilingual article',
    {
      [bilingual]: `---
title: { en: 한국 visit, zh: 𠮷野来访 }
summary: { en: Somebody came., zh: 有人来了。 }
---

Somebody came to the city in the morning.

有人上午来到这座城市。
`,
    },
    [
      'articles/visit/bilingual.md:2:14 None of the fonts for share cards has “한 국”, so the card will leave them out. → Pages show them all the same. If the card needs them, write it some other way.',
      'articles/visit/bilingual.md:2:28 None of the fonts for share cards has “𠮷”, so the card will leave it out. → Pages show it all the same. If the card needs it, write it some other way.',
    ],
  ],
  [
    'what another font has, or Unicode counts as the same',
    {
      [en]: markdown('Text.\n', 'Škoda – Ő ½ Ⅲ № ₽ Ω Я ﬁ'),
      [zh]: markdown('一段。\n', '卢布₽汇率走强，第Ⅲ期①'),
    },
    [],
  ],
  [
    'the name, the tagline and the seal of the paper',
    {
      [site]: `${siteYaml.replace('Test Courier', 'سلام').replace('测试新闻', '新闻🚢')}seal: 𠮷\n`,
    },
    [
      'site.yaml:1:13 None of the fonts for share cards has “س ل ا م”, so the card will leave them out. → Pages show them all the same. If the card needs them, write it some other way.',
      'site.yaml:2:36 None of the fonts for share cards has “🚢”, so the card will leave it out. → Pages show it all the same. If the card needs it, write it some other way.',
      'site.yaml:9:7 None of the fonts for share cards and icons has “𠮷”: cards will have no seal, and icons will show the first letter of the paper’s name. → Pages show it all the same. For cards and icons, choose a more common character.',
    ],
  ],
];

describe('Share cards', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
