import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getTextLanguage, weighLanguages } from '@/lib/language/textLanguage';
import { getPlace } from '@/lib/markdown/parse/places';
import { getProse } from '@/lib/markdown/parse/text';

/**
 * Blocks that should be two: lists and paragraphs of both languages that CommonMark joined because
 * they touch. A quotation in both languages may be intended.
 */
export function checkMixedLanguages(block: RootContent): readonly BodyFault[] {
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
 * A list is two where a blank line separates items with Han from items without, where the two kinds
 * alternate, or where there are sentences in both languages. A name in Latin letters is quite normal
 * in a Chinese list.
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
  return isTwo || hasSentences || doesAlternate(hasHan)
    ? [createFault('mixed-list', getPlace(item))]
    : [];
}

/** Whether each item is followed by its translation, at least twice. */
function doesAlternate(hasHan: readonly boolean[]): boolean {
  const isEven = hasHan.length >= 4 && hasHan.length % 2 === 0;
  return isEven && hasHan.every((has, index) => has === (hasHan[index % 2] ?? has));
}

function hasGap(before: ListItem | undefined, after: ListItem): boolean {
  return getPlace(after).line > (before?.position?.end.line ?? 0) + 1;
}

const sentenceEnd = { en: /[.!?:]["”’')]*$/, zh: /[。！？：…][”’」』）]*$/ };

/**
 * A paragraph is two where sentences in one language are followed, on a new line, by sentences in
 * the other. The change can only come at the first line with Han after lines without, or the
 * reverse.
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
