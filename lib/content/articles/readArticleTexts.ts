import type { ArticleText } from '@/lib/content/records';
import { frontMatterSchema } from '@/lib/content/schemas/frontMatterSchema';
import type { Yaml } from '@/lib/content/yaml/parseYaml';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { readBilingual } from './readBilingual';
import { readTexts, type Texts } from './readTexts';

/**
 * The texts of an article, from `en.md` and `zh.md` or from `bilingual.md`. `original` is
 * undefined where `article.yaml` doesn't tell.
 */
export function readArticleTexts(
  path: string,
  files: readonly string[],
  original: Language | undefined,
): Result<Texts> {
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
