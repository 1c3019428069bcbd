import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { MessageKey } from '@/lib/language/messages';
import { getTranslationState, type TranslationState } from '@/lib/page/translationState';
import { getOwnLanguage } from './getOwnLanguage';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

const words = {
  missing: 'Provenance.untranslated',
  unrecorded: undefined,
  current: 'Provenance.current',
  partial: 'Provenance.partial',
  behind: 'Provenance.behind',
} satisfies Record<TranslationState['kind'], MessageKey | undefined>;

/** In which language an article was written, who put it into the other, and whether that is current. */
export function TranslationFacts({ archive, edition, article }: Props) {
  const original = getOwnLanguage(article);
  const other = original === 'en' ? 'zh' : 'en';
  const translator = article.texts[other]?.translator;
  const { kind } = getTranslationState(archive, article);
  const state = words[kind];
  return (
    <>
      <dt>
        <Message edition={edition} name="Provenance.original" />
      </dt>
      <dd>
        <Message edition={edition} name={`Provenance.${original}`} />
      </dd>
      <dt>
        <Message edition={edition} name="Provenance.translation" />
      </dt>
      <dd className="dotted">
        {kind !== 'missing' && (
          <span>
            <Message edition={edition} name={`Provenance.${other}`} />
          </span>
        )}
        {translator && <span>{translator}</span>}
        {state && (
          <span>
            <Message edition={edition} name={state} />
          </span>
        )}
      </dd>
      {edition.traditional && (
        <>
          <dt>
            <Message edition={edition} name="Provenance.script" />
          </dt>
          <dd>
            <Message edition={edition} name="Provenance.converted" />
          </dd>
        </>
      )}
    </>
  );
}
