import { Message } from '@/components/text/Message';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import { getOwnLanguage } from './getOwnLanguage';

interface Props {
  readonly edition: Edition;
  readonly article: Article;
}

/** In which language an article was written and whether it is there in the other. */
export function TranslationFacts({ edition, article }: Props) {
  const original = getOwnLanguage(article);
  const other = original === 'en' ? 'zh' : 'en';
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
      <dd>
        <Message
          edition={edition}
          name={article.texts[other] ? `Provenance.${other}` : 'Provenance.untranslated'}
        />
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
