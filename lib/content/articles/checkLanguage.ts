import type { Yaml } from '@/lib/content/files/parseYaml';
import type { ArticleText } from '@/lib/content/records';
import { createFault, type Fault } from '@/lib/fault/fault';
import { isTraditional } from '@/lib/language/chineseScript';
import { isAllHan, weighLanguages } from '@/lib/language/textLanguage';
import type { InspectedBlock } from '@/lib/markdown/block';

/** How many times the other language must outweigh a text's own: names and quotations never do. */
const clearly = 2;

/**
 * Whether a text is in the language of its file, and Chinese in Simplified characters, from which the
 * Traditional edition is made. Code says nothing of a language.
 */
export function checkLanguage(
  { language, file, title, summary }: ArticleText,
  blocks: readonly InspectedBlock[],
): readonly Fault[] {
  const prose = blocks.filter(({ kind }) => kind !== 'code');
  const words = [title, summary, ...prose.map(({ text }) => text)].join('\n');
  const weights = weighLanguages(words);
  const other = language === 'en' ? 'zh' : 'en';
  const place = { file, ...(prose[0] && { line: prose[0].line }) };
  if (weights[other] > clearly * weights[language]) {
    return [createFault('text-language', place, { language, part: 'body' })];
  }
  return language === 'zh' && isTraditional(words) ? [createFault('text-traditional', place)] : [];
}

/** How much a headline without a Han character weighs as English when it is more than names. */
const sentence = 3;

/**
 * Whether headline and summary are certainly in the other language than their file: English that is all
 * Han characters, Chinese that has none and reads as an English sentence. Names say nothing.
 */
export function checkHeadLanguage(
  { language, file, ...text }: ArticleText,
  locate: Yaml['locate'],
): readonly Fault[] {
  return (['title', 'summary'] as const)
    .filter((part) => (language === 'en' ? isAllHan : isEnglishSentence)(text[part]))
    .map((part) =>
      createFault('text-language', { file, field: part, ...locate([part]) }, { language, part }),
    );
}

function isEnglishSentence(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && weighLanguages(text).en > sentence;
}
