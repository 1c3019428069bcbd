import type { ArticleText } from '@/lib/content/records';
import type { Block as BodyBlock } from '@/lib/markdown/block';
import { renderText } from '@/lib/page/body';
import { breakDisplayLines } from '@/lib/page/markup/breakDisplayLines';
import type { PageOf } from '@/lib/page/page';
import { getTranslationState, type TranslationState } from '@/lib/page/translationState';
import { Block } from './Block';
import { PairedBody } from './PairedBody';

interface Props {
  readonly page: PageOf<'article' | 'paper'>;
}

/** The text of an article or of one of the paper's own pages: one language in a column, two in rows. */
export function Body({ page }: Props) {
  const { edition } = page;
  const { en, zh } = page.record.texts;
  const stale = getStale(page);
  if (edition.languages.length > 1 && en && zh) {
    const bodies = { en: renderBlocks(page, en), zh: renderBlocks(page, zh) };
    const topics = page.kind === 'article' ? page.topics : [];
    return <PairedBody edition={edition} bodies={bodies} stale={stale} topics={topics} />;
  }
  const [text] = page.texts;
  if (!text) return null;
  const isTranslation = page.kind === 'article' && page.article.original !== text.language;
  return (
    <div className="prose">
      {renderBlocks(page, text).map((block) => (
        <Block
          key={block.id}
          edition={edition}
          block={block}
          // The original is what it is; only its translation can fall behind.
          stale={isTranslation && stale[text.language].has(block.id)}
        />
      ))}
    </div>
  );
}

/** The blocks of a text; Chinese headings and pull quotes break between their words. */
function renderBlocks(page: Props['page'], text: ArticleText): readonly BodyBlock[] {
  const blocks = renderText(page, text);
  if (text.language !== 'zh') return blocks;
  const names = page.kind === 'article' ? page.chineseNames : [];
  return blocks.map((block) => ({ ...block, html: breakDisplayLines(block.html, names) }));
}

/** The paper's own pages keep no record of what they were translated from. */
function getStale(page: Props['page']): TranslationState['stale'] {
  if (page.kind !== 'article') return { en: new Set(), zh: new Set() };
  return getTranslationState(page).stale;
}
