import type { Language } from '@/lib/language/language';
import type { Fact } from '@/lib/translation/facts/lexer/fact';

/**
 * Words by which a text may say a small number or a date without a figure, a row each: English ones, and
 * characters of Chinese. A fact that is `hinted` and has no like is let be where the other text holds one.
 */
const rows = `
1 | first|earliest|initial\\w*|debut\\w*|maiden|inaugural|never|unprecedented|opening|began|begin\\w*|start\\w*|new\\w* | [首初头始新创开]|第一|率先|最先|最早|从未|前所未有
2 | twos?|both|either|neither|pair|couple|twice|second|doubl\\w*|dual|twin\\w*|duo|bi\\w+|each|between|respective\\w*|another|latter|former|II|half|again|runner|silver|2\\w* | [两二双2俩贰对再另亚又秒倍番]|仅次|其次|居次
3 | threes?|third\\w*|tripl\\w*|tri\\w+|thrice|treble|bronze|III|hat-trick|3\\w* | [三3叁仨季]|环比
4 | four\\w*|quad\\w*|quart\\w*|semi\\w*|IV|4\\w* | [四4肆]
5 | fives?|fifth\\w*|quint\\w*|pent\\w*|5\\w* | [五5伍]
6 | six\\w*|half|half-\\w+|hex\\w*|6\\w* | [六6陆半]
7 | seven\\w*|week\\w*|7\\w* | [七7柒周]
8 | eight\\w*|oct\\w*|quarter\\w*|8\\w* | [八8捌]
9 | nines?|ninth\\w*|9\\w* | [九9玖]
10 | tens?|tenth\\w*|decade\\w*|dozen\\w*|teen\\w*|10\\w* | 十|10
half | hal(?:f|ve)\\w*|mid\\w*|late(?:r|st)?|early|earlier|end|start|beginning|semi\\w*|50|fifty|six|bulk|majority|evenly|most | 半|50|五成|六个月|减少一倍|对开|平分|腰斩|多数|大部分
month | month\\w* | 环比|[上本当次]个?月|月[初末底]
day | day|week\\w*|yesterday|today|tomorrow|night|morning|afternoon|evening | 天|日
`;

const hints: ReadonlyMap<string, Readonly<Record<Language, RegExp>>> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', en = '', zh = ''] = row.split(' | ');
      return [name, { en: new RegExp(`\\b(?:${en}|as many)\\b`, 'i'), zh: new RegExp(zh) }];
    }),
);

/** Whether a text, its own facts taken out, hints at a fact that it does not state. */
export function isHintedAt(fact: Fact, rest: string, language: Language): boolean {
  return hints.get(getName(fact))?.[language].test(rest) ?? false;
}

function getName({ kind, value }: Fact): string {
  if (kind === 'ratio' || kind === 'half' || value === 0.5) return 'half';
  return kind === 'month' || kind === 'day' ? kind : String(value);
}
