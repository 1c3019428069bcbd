import type { Archive } from '@/lib/archive/archive';
import { renderText } from '@/lib/archive/renderText';
import type { Article, Page } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import { Block } from './Block';
import { PairedBody } from './PairedBody';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  /** Whose text it is. */
  readonly owner: Article | Page;
}

/** The text of an article or a page: one language in a column, or two in rows. */
export function Body({ archive, edition, owner }: Props) {
  const { en, zh } = owner.texts;
  if (edition.languages.length > 1 && en && zh) {
    return (
      <PairedBody
        edition={edition}
        bodies={{
          en: renderText(archive, edition, owner, en),
          zh: renderText(archive, edition, owner, zh),
        }}
      />
    );
  }
  const text = owner.texts[edition.languages[0]];
  if (!text) return null;
  return (
    <div className="prose">
      {renderText(archive, edition, owner, text).map((block) => (
        <Block key={block.id} edition={edition} block={block} />
      ))}
    </div>
  );
}
