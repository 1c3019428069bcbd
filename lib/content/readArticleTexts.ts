import { createFault } from './createFault';
import type { Fault } from './fault';
import type { Language } from './language';
import type { Yaml } from './parseYaml';
import { readBilingual } from './readBilingual';
import type { Reading } from './reading';
import { readTexts, type Texts } from './readTexts';
import type { ArticleText } from './records';
import { frontMatterSchema } from './schemas/frontMatterSchema';

/**
 * The texts of an article, from `en.md` and `zh.md` or from `bilingual.md`. `original` is
 * undefined where `article.yaml` doesn't tell.
 */
export function readArticleTexts(
  path: string,
  files: readonly string[],
  original: Language | undefined,
): Reading<Texts> {
  const check = (text: ArticleText, locate: Yaml['locate']): readonly Fault[] =>
    checkTranslates(text, locate, original);
  if (!files.includes('bilingual.md')) {
    return readTexts(path, files, frontMatterSchema, check);
  }
  const file = `${path}/bilingual.md`;
  const other = ['en.md', 'zh.md'].find((name) => files.includes(name));
  const bilingual = readBilingual(file);
  return other === undefined
    ? bilingual
    : {
        ...bilingual,
        faults: [...bilingual.faults, createFault('both-forms', { file }, { other })],
      };
}

function checkTranslates(
  text: ArticleText,
  locate: Yaml['locate'],
  original: Language | undefined,
): readonly Fault[] {
  if (text.translates === undefined || text.language !== original) {
    return [];
  }
  const spot = { file: text.file, field: 'translates', ...locate(['translates']) };
  return [createFault('translates-on-original', spot, { language: text.language })];
}
