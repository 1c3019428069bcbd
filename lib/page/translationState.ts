import type { Archive } from '@/lib/archive/archive';
import { getEdition } from '@/lib/archive/archive';
import { deriveOnce } from '@/lib/archive/recordInputs';
import type { Article } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { compareHashes, type HashChange } from '@/lib/translation/pairing/compareHashes';
import { renderText } from './body';

/** How the translation of an article stands to its original. */
export interface TranslationState {
  /**
   * - `missing`: there is one language only;
   * - `unrecorded`: nobody has recorded what it was made from;
   * - `current`: every paragraph of the original is as it was translated;
   * - `partial`: the original has paragraphs that the translation lacks;
   * - `behind`: paragraphs of the original were changed since.
   */
  readonly kind: 'missing' | 'unrecorded' | 'current' | 'partial' | 'behind';
  /** Ids of the blocks, in each language, that no longer say the same. */
  readonly stale: Readonly<Record<Language, ReadonlySet<string>>>;
}

/** The page of an article, in whatever edition, or as much of one. */
interface ArticleSource {
  readonly archive: Archive;
  readonly article: Article;
}

/**
 * The state of an article's translation, by the hashes of the original's blocks that its
 * front matter records (`translates`). The two languages of a `bilingual.md` are edited
 * together, so they are current by construction.
 */
export function getTranslationState({ archive, article }: ArticleSource): TranslationState {
  return deriveOnce(archive, `translation ${article.slug}`, (own) =>
    readState({ archive: own, article }),
  );
}

function readState({ archive, article }: ArticleSource): TranslationState {
  const translationLanguage = article.original === 'en' ? 'zh' : 'en';
  const original = article.texts[article.original];
  const translation = article.texts[translationLanguage];
  if (!original || !translation) return { kind: 'missing', stale: nothing };
  if (original.file === translation.file) return { kind: 'current', stale: nothing };
  if (!translation.translates) return { kind: 'unrecorded', stale: nothing };
  const blocks = renderText(
    { archive, edition: getEdition(archive, article.original), record: article },
    original,
  );
  const changes = compareHashes(
    translation.translates,
    blocks.map(({ hash }) => hash),
  );
  return {
    kind: getKind(changes),
    stale: {
      ...nothing,
      [article.original]: getIds(changes, 'is'),
      [translationLanguage]: getIds(changes, 'was'),
    },
  };
}

const nothing: TranslationState['stale'] = { en: new Set(), zh: new Set() };

function getKind(changes: readonly HashChange[]): TranslationState['kind'] {
  if (changes.length === 0) return 'current';
  return changes.every(({ kind }) => kind === 'added') ? 'partial' : 'behind';
}

/** Ids of the blocks that changes speak of: `was` in the translation, `is` in the original. */
function getIds(changes: readonly HashChange[], side: 'was' | 'is'): ReadonlySet<string> {
  const places = changes.flatMap((change) => {
    if (change.kind === 'moved') return [];
    if (side === 'was') return 'was' in change ? [change.was] : [];
    return 'is' in change ? [change.is] : [];
  });
  return new Set(places.map((place) => `p${place + 1}`));
}
