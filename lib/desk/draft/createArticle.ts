import type { Language, PartlyLocalized } from '@/lib/language/language';
import { languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { renderArticleYaml } from './renderArticleYaml';
import { renderBilingualFile, renderMarkdownFile } from './renderMarkdownFile';
import type { DraftFile } from './writeDraft';

/** What is known before an article is written. */
export interface NewArticle {
  readonly title: PartlyLocalized;
  readonly original: Language;
  /** ISO 8601. */
  readonly published: string;
  /** Ids. */
  readonly authors: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
  /** Both languages in one file. */
  readonly isBilingual: boolean;
}

/** The files of an article yet to be written, with comments for the editor in the language of `words`. */
export function createArticle(article: NewArticle, words: Language): readonly DraftFile[] {
  const { title, original, published, authors, topics, isBilingual } = article;
  const facts = { published, original, authors, topics, related: [], seeAlso: [], notes: [] };
  const body = `<!-- ${translate(words, 'draft.body')} -->`;
  const texts = isBilingual
    ? [renderBilingualFile(title, body, words)]
    : languages
        .filter((language) => title[language] !== undefined || language === original)
        .map((language) => renderMarkdownFile(language, title[language], body, words));
  return [renderArticleYaml(facts, words), ...texts];
}
