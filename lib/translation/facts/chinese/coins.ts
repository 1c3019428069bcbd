import type { FactRule } from '@/lib/translation/facts/scan/scanFacts';
import { arabicNumber, hanNumber, parseChineseNumber } from './number';

/** 15元5角 is one amount, 15.5 yuan. */
export const chineseCoins: FactRule = {
  pattern: `(${arabicNumber}|${hanNumber})元([1-9一二两三四五六七八九])角(?:([1-9一二三四五六七八九])分)?`,
  read: ({ groups: [, yuan = '', jiao = '', fen = ''] }) => {
    const small = parseChineseNumber(jiao) * 10 + parseChineseNumber(fen);
    return [{ kind: 'number', value: parseChineseNumber(yuan) + small / 100, unit: 'CNY' }];
  },
};
