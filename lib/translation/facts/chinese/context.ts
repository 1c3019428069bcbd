import type { Qualifier } from '@/lib/translation/facts/lexer/fact';
import type { Match } from '@/lib/translation/facts/lexer/rule';
import { getWord, type Token } from '@/lib/translation/facts/lexer/token';

const counted = new Set('个 名 家 人 元 岁 天 年 种 项 次 美元 小时'.split(' '));
const clauseEnds = new Set('，。；、：'.split(''));

/** How the words beside a match bound it. */
export function getBound(match: Match): Qualifier | undefined {
  const last = match.before();
  const before = last?.word === '了' || last?.word === '为' ? match.before(2) : last;
  const distantBound = last?.word === '的' ? getDistantBound(match) : undefined;
  const bound = distantBound ?? getWord(before, 'bound');
  if (bound) return bound as Qualifier;
  for (let place = match.from; place < match.to; place++) {
    const word = match.written(match.tokens[place]);
    if (/^(?:个多|多|余)|[余多]/.test(word)) return 'over';
  }
  const next = match.after();
  const trail = next && counted.has(next.word) ? match.after(1) : next;
  return (getWord(trail, 'trail') ?? getWord(next, 'trail')) as Qualifier | undefined;
}

const distant = /(?:低于|少于|多于|高于|超过|至少|不到|不足|未达|逾)$/;

/** 不到2013年的三分之一: the bound stands before what the share is of. */
export function getDistantBound(match: Match): Qualifier | undefined {
  for (let steps = 1; steps <= match.from; steps++) {
    const token = match.before(steps);
    if (!token || clauseEnds.has(token.word)) return undefined;
    const bound = getWord(token, 'bound');
    if (bound && distant.test(token.word)) return bound as Qualifier;
  }
  return undefined;
}

/** Whether a number in Chinese numerals says how many, judging by what is around it. */
export function isCounted(match: Match, written: string, value: number): boolean {
  if (value > 19 && written.length > 1) return true;
  const next = match.after();
  const after =
    next && ('trail' in next.tags || next.word === '几' || next.word === '半')
      ? match.after(1)
      : next;
  if ([next, after].some((token) => token && 'measure' in token.tags)) return true;
  const before = match.before()?.word ?? '';
  return (
    before === '前' ||
    before === '比' ||
    (next?.word === '比' && 'number' in (match.after(1)?.tags ?? {}))
  );
}

const names = new Set([
  ...'大乡江海洋洲湖河山族党派军兵将帅臣长城港桥井岛面边角季环院线维局首师星代地级',
]);

/** 三大, 四乡, 两江, 八军: as often part of a name or of a set phrase as a count. */
export function isName(match: Match): boolean {
  return names.has(match.after()?.word.charAt(0) ?? '');
}

const conversions = new Set(['约合', '合', '折合', '相当于']);

/** A sum in the reader's own money: （约合人民币20亿元）. */
export function isGloss(match: Match): boolean {
  for (let steps = 1; steps <= 9; steps++) {
    const token = match.before(steps);
    if (!token || (clauseEnds.has(token.word) && token.word !== '：')) return false;
    if (conversions.has(token.word)) return true;
    if (token.word !== '（' && token.word !== '(') continue;
    return (
      steps <= 2 &&
      [1, 2, 3].some((more) => {
        const own = match.before(steps + more);
        return own !== undefined && ('number' in own.tags || 'unit' in own.tags);
      })
    );
  }
  return false;
}

/** Part of a name: iPhone 15, 苏-57, 神舟十九号. */
export function isNamed(match: Match): boolean {
  if (match.after()?.word.startsWith('号')) return true;
  const [before, second] = [match.before(1), match.before(2)];
  const isLetters = (token: Token | undefined) => /[a-z]$/.test(token?.word ?? '');
  return isLetters(before) || (before?.word === '-' && /[一-鿿]$/.test(second?.word ?? ''));
}

/** 河北、山西等8个省, 这三家: summed up in Chinese. */
export function isSum(match: Match): boolean {
  return sums.has(match.before()?.word ?? '');
}

const sums = new Set('这 该 上述 其他 其余 以上 等 任何 哪'.split(' '));
const groups = new Set([...'国方地人者侧岸院边党市军头位']);

/** 这三国, 三方, 三个孩子：…: Chinese likes to sum up a list, where English does not. */
export function isSummary(match: Match, value: number): boolean {
  const isGroup = value <= 5 && groups.has(match.after()?.word.charAt(0) ?? '');
  return isSum(match) || isGroup || isBeforeColon(match);
}

function isBeforeColon(match: Match): boolean {
  for (let steps = 1; steps < 9; steps++) {
    const word = match.after(steps)?.word ?? '，';
    if (word === '：') return true;
    if ('，。；'.includes(word)) return false;
  }
  return false;
}
