import type { ArticleText } from '@/lib/content/records';
import { createFault, type Fault } from '@/lib/fault/fault';
import { isTraditional } from '@/lib/language/chineseScript';
import { weighLanguages } from '@/lib/language/textLanguage';
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
    return [createFault('text-language', place, { language })];
  }
  return language === 'zh' && isTraditional(words) ? [createFault('text-traditional', place)] : [];
}
