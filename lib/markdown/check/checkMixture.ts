import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getTextLanguage } from '@/lib/language/getTextLanguage';
import { weighLanguages } from '@/lib/language/weighLanguages';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { getProse } from '@/lib/markdown/parse/getProse';

/**
 * Blocks that CommonMark made of two: lists and paragraphs of both languages that touch. A quotation
 * in both may be meant.
 */
export function checkMixture(block: RootContent): readonly BodyFault[] {
  switch (block.type) {
    case 'list':
      return checkList(block);
    case 'paragraph':
      return checkParagraph(block);
    case 'blockquote': {
      const languages = new Set(block.children.map((child) => getTextLanguage(getProse(child))));
      const isMixed = languages.has('en') && languages.has('zh');
      return isMixed ? [createFault('mixed-quote', getPlace(block))] : [];
    }
    default:
      return [];
  }
}

/**
 * A list is two where an empty line parts items with Han from items without, where these take
 * turns, or where there are sentences of both. A name in Latin letters is at home in a Chinese list.
 */
function checkList({ children }: List): readonly BodyFault[] {
  const weights = children.map((item) => weighLanguages(getProse(item)));
  const hasHan = weights.map(({ zh }) => zh > 0);
  const turn = hasHan.indexOf(!hasHan[0]);
  const item = children[turn];
  if (!item) return [];
  const isTwo = hasGap(children[turn - 1], item) && !hasHan.slice(turn).includes(!hasHan[turn]);
  const hasSentences =
    weights.some(({ en, zh }) => zh === 0 && en >= 2) &&
    weights.some(({ en, zh }) => zh >= 4 && zh > en);
  return isTwo || hasSentences || isInTurn(hasHan)
    ? [createFault('mixed-list', getPlace(item))]
    : [];
}

/** Each item followed by its translation, twice at least. */
function isInTurn(hasHan: readonly boolean[]): boolean {
  const isEven = hasHan.length >= 4 && hasHan.length % 2 === 0;
  return isEven && hasHan.every((has, index) => has === (hasHan[index % 2] ?? has));
}

function hasGap(before: ListItem | undefined, after: ListItem): boolean {
  return getPlace(after).line > (before?.position?.end.line ?? 0) + 1;
}

const sentenceEnd = { en: /[.!?:]["”’')]*$/, zh: /[。！？：…][”’」』）]*$/ };

/**
 * A paragraph is two where its lines are sentences of one language and then of the other. Only the
 * first line with Han after lines without, or the other way round, can be the turn.
 */
function checkParagraph(paragraph: Paragraph): readonly BodyFault[] {
  const lines = getProse(paragraph).split('\n');
  const hasHan = lines.map((line) => weighLanguages(line).zh > 0);
  const turn = hasHan.indexOf(!hasHan[0]);
  if (turn < 1) return [];
  const before = lines.slice(0, turn).join(' ').trim();
  const after = lines.slice(turn).join(' ').trim();
  const isMixed =
    (sentenceEnd.en.test(before) && isEnglish(before) && isChinese(after)) ||
    (sentenceEnd.zh.test(before) && isChinese(before) && isEnglish(after));
  const { line, column } = getPlace(paragraph);
  return isMixed ? [createFault('mixed-paragraph', { line: line + turn, column })] : [];
}

function isEnglish(text: string): boolean {
  const { en, zh } = weighLanguages(text);
  return zh === 0 && en >= 4;
}

function isChinese(text: string): boolean {
  const { en, zh } = weighLanguages(text);
  return zh >= 8 && zh > 2 * en;
}
