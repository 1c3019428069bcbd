import type { GlossaryEntry } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { GlossaryName } from './glossary';

/** A name of the glossary as it occurs in a text. */
export interface Mention extends GlossaryName {
  /** Offsets in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

export type Texts = Readonly<Record<Language, string>>;

/** Those found in two texts. */
export type Mentions = Readonly<Record<Language, readonly Mention[]>>;

/** The other of the two languages. */
export function getOther(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

/** A name on which a text and its translation differ. */
export interface NameDifference {
  /**
   * Not named at all, spelled in a way that no alias allows, or replaced by another name; `country`:
   * a country that is no topic and not named at all.
   */
  readonly kind: 'missing' | 'variant' | 'otherwise' | 'country';
  readonly topic: GlossaryEntry;
  /** Which text names it, how, and where: offset in UTF-16 units. */
  readonly language: Language;
  readonly name: string;
  readonly start: number;
  /** What the other text has instead; empty if nothing. */
  readonly other: string;
  readonly otherStart: number;
}

/** `song` for the topic Song, 中 in 其中: it can match a name in the other text, but proves no mention. */
export function isCommonWord({ folded, start }: Mention, text: string): boolean {
  if (folded.length === 1) return true;
  return /^\p{Lu}/u.test(folded) && /\p{Ll}/u.test(text.charAt(start));
}

/** How the name of an organisation, a building or a currency goes on after the name of a place. */
const compound =
  /^(?:(?![的在和与及是一两几])\p{Script=Han}){0,8}?(?:协会|学会|委员会|央行|银行|国债|铁路|航空|大学|学院|研究院|研究所|中心|公司|集团|交易所|议会|电台|电视台|共产党|工党|圣母院|教堂|机场|港口|银行|指数|联赛|公开赛|锦标赛)|^(?:杯(?!子)|堆|盾|元|币|镑|卢比|卢布|比索|里拉|克朗|法郎|里亚尔|第纳尔)/u;

/**
 * Whether a name stands on its own. It does not inside a longer name that the glossary
 * doesn’t know (“Communist Party of China”, “Central Asian”, 德国铁路) or where it arises by
 * chance from two words (海地 in 沿海地区).
 */
export function isWholeName(mention: Mention, language: Language, text: string): boolean {
  const { start, end, entries, folded } = mention;
  if (language === 'zh' && text[end] === '长' && /[部局厅院委署司]$/.test(folded)) return false;
  if (language === 'zh') return !compound.test(text.slice(end)) && isWholeWord(text, start, end);
  // What precedes a person’s name is a title.
  if (entries[0]?.type === 'person') return true;
  const [, opening = '', word, link = ''] = longer.exec(text.slice(0, start)) ?? [];
  const isOpener = opening !== ' ' && openers.test(word ?? '');
  if (word !== undefined && (link !== '' || !isOpener)) return false;
  return !/^ (?:\p{Lu}|dollars?\b|cents?\b)|^[$€£]/u.test(text.slice(end));
}

/** A capitalised word before the name, the character before that word, and any `of` between. */
const longer = /(^|[.!?:;“"(] ?| )(\p{Lu}[\p{L}'-]*) (of (?:the )?)?$/u;

/** Words with which sentences open; other capitalised words are part of a name. */
const openers =
  /^(?:In|The|At|On|From|For|And|But|When|While|After|Before|As|With|To|By|Since|Under|Across|Both|Most|Many|Some|Its|Their|His|Her|This|That|If|Like|Last|Next|Over|Nearly|Between|Outside|Inside|Near|Only|Even|Now|Today|Of|Until|Through|Against|All|Each|Every|No|Other|Unlike|Although|Though|Because)$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether a name in a Chinese text begins and ends at word boundaries: 沿海地区 does not
 * mention 海地. Always true of names longer than two characters, which don’t arise by chance.
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  if (end - start > 2) return true;
  const borders = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) {
    borders.add(index).add(index + segment.length);
  }
  return borders.has(start) && borders.has(end);
}
