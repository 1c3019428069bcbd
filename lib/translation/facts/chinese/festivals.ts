import type { FactRule } from '@/lib/translation/facts/scan/scanFacts';
import { word } from '@/lib/translation/facts/scan/word';

/** Days that Chinese calls by their numerals, as month × 100 + day; where the numerals stand between quotation marks. */
const numerals: readonly (readonly [string, number])[] = [
  ['三八', 308],
  ['五一', 501],
  ['五四', 504],
  ['六一', 601],
  ['七一', 701],
  ['八一', 801],
  ['十一', 1001],
  ['九一八', 918],
  ['一二·?九', 1209],
  ['6·?18', 618],
  ['3·?15', 315],
  ['9·?11', 911],
];

/** Days and what follows their names, without quotation marks. */
const names: readonly (readonly [string, number])[] = [
  ['元旦', 101],
  ['情人节', 214],
  ['三八(?=妇女|国际妇女|节)', 308],
  ['五一(?![亿万千百十\\d广汇])', 501],
  ['六一(?=儿童|节)', 601],
  ['七七事变', 707],
  ['八一(?=建军|南昌)', 801],
  ['911(?=事件|恐怖|恐袭|袭击)', 911],
  ['九一八', 918],
  ['十一(?=黄金周|长假|假期|国庆)|国庆(?:节|假期|长假)', 1001],
  ['双十一|双11|双“11”', 1111],
  ['双十二|双12', 1212],
  ['平安夜', 1224],
  ['圣诞(?:节|日)', 1225],
];

/** Festivals in a Chinese text; they answer a date and never accuse by themselves. */
export const chineseFestivals: readonly FactRule[] = [
  ...numerals.map(([name, value]) => [`[“"‘']${name}[”"’']`, value] as const),
  ...names,
].map(([pattern, value]) => word(pattern, { kind: 'date', value, weight: 'soft' }));
