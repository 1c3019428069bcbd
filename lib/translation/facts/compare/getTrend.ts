import type { Language } from '@/lib/language/language';
import type { Fact } from '@/lib/translation/facts/lexer/fact';

/** Which way a figure goes. */
export type Trend = 'up' | 'down';

const filler =
  '(?:by|about|around|nearly|almost|some|roughly|over|just|only|at least|more than|less than|as much as|an?|another|a further|an average(?: of)?)';

/** What stands right before and right after a share that something rose or fell by. */
const words: Readonly<Record<Language, readonly (readonly [Trend, RegExp, RegExp])[]>> = {
  en: [
    [
      'up',
      new RegExp(
        `(?:(?<!(?:ma[dk]e|makes|making|set|take|took|gave|end(?:ed)?) )\\bup|\\b(?:rose|rises|risen|rising|grew|grows|grown|growing|increased|increases|increasing|gained|gains|climbed|climbs|jumped|jumps|surged|surges|soared|soars|advanced|expanded|(?:rise|growth|increase|gain|jump) (?:of|by)|(?:rise|grow|increase|climb|jump) by))\\s(?:${filler}\\s)*$`,
        'i',
      ),
      /^\s(?:more than|higher than|increase|rise|growth|gain|jump|surge)\b/i,
    ],
    [
      'down',
      new RegExp(
        `\\b(?:down|fell|falls|fallen|falling|dropped|drops|declined|declines|declining|decreased|decreases|slipped|slid|lost|shr[au]nk|contracted|plunged|tumbled|dipped|sank|(?:fall|drop|decline|decrease|reduction) (?:of|by))\\s(?:${filler}\\s)*$`,
        'i',
      ),
      /^\s(?:less than|fewer than|lower than|decline|drop|fall|decrease|reduction)\b/i,
    ],
  ],
  zh: [
    [
      'up',
      /(?:增长|增加|上升|上涨|提高|上调|攀升|增幅|涨幅|升幅|飙升|激增|猛增|扩大|高出|多出|[增涨升])(?:了|约|近|逾|超过|超|达|为|至少|将近)*$/,
      /^的?(?:增长|增幅|涨幅|升幅)/,
    ],
    [
      'down',
      /(?:下降|减少|下跌|降低|下滑|下调|回落|缩减|萎缩|收缩|降幅|跌幅|减幅|暴跌|锐减|骤降|下挫|少了|[降跌减])(?:了|约|近|逾|超过|超|达|为|至少|将近)*$/,
      /^的?(?:下降|降幅|跌幅|减幅)/,
    ],
  ],
};

/** Whether something rose or fell by a figure, judging by the words right beside it. */
export function getTrend(
  text: string,
  language: Language,
  { start, end }: Fact,
): Trend | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  const found = words[language].filter(([, lead, tail]) => lead.test(before) || tail.test(after));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
