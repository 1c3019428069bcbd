import { describe, expect, test } from 'vitest';
import { alignSentences } from '@/lib/translation/bitext/alignSentences';

const align = (en: string, zh: string) =>
  alignSentences({ en, zh }).map((group) => [group.en.text, group.zh.text]);

describe('alignSentences', () => {
  test('pairs sentences one by one', () => {
    expect(align('He left. She stayed at home.', '他走了。她留在家里。')).toEqual([
      ['He left.', '他走了。'],
      ['She stayed at home.', '她留在家里。'],
    ]);
  });

  test('puts two together where the other language has one', () => {
    expect(
      align(
        'The council met on Monday evening. It heard three reports. Nobody spoke against them.',
        '议会于周一晚间开会，听取了三份报告。没有人表示反对。',
      ),
    ).toEqual([
      [
        'The council met on Monday evening. It heard three reports.',
        '议会于周一晚间开会，听取了三份报告。',
      ],
      ['Nobody spoke against them.', '没有人表示反对。'],
    ]);
  });

  test('says where they begin', () => {
    const [, second] = alignSentences({ en: 'He left. She stayed.', zh: '他走了。她留下了。' });
    expect([second?.en.start, second?.zh.start]).toEqual([9, 4]);
  });

  test('takes texts whole of which one has no sentence, or far fewer', () => {
    expect(align('', '他走了。')).toEqual([['', '他走了。']]);
    expect(align('A. B. C. D. E. F.', '他走了。')).toHaveLength(1);
  });
});
