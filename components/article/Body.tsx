import type { Archive } from '@/lib/archive/archive';
import type { Article, PaperPage } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { Language } from '@/lib/language/language';
import { renderText } from '@/lib/page/body';
import { getTranslationState, type TranslationState } from '@/lib/page/translationState';
import { Block } from './Block';
import { PairedBody } from './PairedBody';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  /** Whose text it is. */
  readonly owner: Article | PaperPage;
}

/** The text of an article or a page: one language in a column, or two in rows. */
export function Body({ archive, edition, owner }: Props) {
  const { en, zh } = owner.texts;
  const stale = getStale(archive, owner);
  const source = { archive, edition, record: owner };
  if (edition.languages.length > 1 && en && zh) {
    return (
      <PairedBody
        edition={edition}
        stale={stale}
        bodies={{
          en: renderText(source, en),
          zh: renderText(source, zh),
        }}
      />
    );
  }
  const [language] = edition.languages;
  const text = owner.texts[language];
  if (!text) return null;
  return (
    <div className="prose">
      {renderText(source, text).map((block) => (
        <Block
          key={block.id}
          edition={edition}
          block={block}
          stale={isTranslation(owner, language) && stale[language].has(block.id)}
        />
      ))}
    </div>
  );
}

/** Pages of the paper have no record of what they were translated from. */
function getStale(archive: Archive, owner: Article | PaperPage): TranslationState['stale'] {
  if (owner.kind !== 'article') return { en: new Set(), zh: new Set() };
  return getTranslationState(archive, owner).stale;
}

/** The original is what it is; only its translation can fall behind. */
function isTranslation(owner: Article | PaperPage, language: Language): boolean {
  return owner.kind === 'article' && owner.original !== language;
}
