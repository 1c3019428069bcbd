import { Message, Text, Time } from '@/components/text/Text';
import type { Source } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { MessageKey } from '@/lib/language/messages';
import type { PageOf } from '@/lib/page/page';
import { getTranslationState, type TranslationState } from '@/lib/page/translationState';

interface Props {
  readonly page: PageOf<'article'>;
}

/** What an article is based on, how its two languages relate, and what was corrected. */
export function Provenance({ page }: Props) {
  const { edition, article } = page;
  return (
    <section className="provenance note">
      <h2>
        <Message edition={edition} name="Provenance.title" />
      </h2>
      <dl>
        {article.source && <SourceEntry page={page} source={article.source} />}
        <Translation page={page} />
        {edition.traditional && <Script page={page} />}
        <Corrections page={page} />
      </dl>
    </section>
  );
}

const scheme = /^https?:\/\/(www\.)?/;

/** The source by name, day and terms of use; its address is written out, so that it survives on paper. */
function SourceEntry({ page, source }: Props & { readonly source: Source }) {
  const { edition, site } = page;
  const { name, url, published, licence } = source;
  return (
    <>
      <dt>
        <Message edition={edition} name="Provenance.source" />
      </dt>
      <dd>
        <span className="dotted">
          <span>
            <Text edition={edition} text={name} />
          </span>{' '}
          {published ? (
            <Time edition={edition} date={published} timeZone={site.timeZone} />
          ) : (
            <span>
              <Message edition={edition} name="Provenance.undated" />
            </span>
          )}{' '}
          {licence && <span>{licence}</span>}
        </span>{' '}
        {url && (
          <a className="address" href={url}>
            {url.replace(scheme, '')}
          </a>
        )}
      </dd>
    </>
  );
}

const words = {
  missing: 'Provenance.untranslated',
  unrecorded: undefined,
  current: 'Provenance.current',
  partial: 'Provenance.partial',
  behind: 'Provenance.behind',
} satisfies Record<TranslationState['kind'], MessageKey | undefined>;

/** In which language an article was written, who translated it, and whether the translation is current. */
function Translation({ page }: Props) {
  const { edition, article } = page;
  const { original, translation } = getLanguages(page);
  const translator = article.texts[translation]?.translator;
  const { kind } = getTranslationState(page);
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
            <Message edition={edition} name={`Provenance.${translation}`} />
          </span>
        )}{' '}
        {translator && (
          <span>
            <Text edition={edition} text={{ [translation]: translator }} />
          </span>
        )}{' '}
        {state && (
          <span>
            <Message edition={edition} name={state} />
          </span>
        )}
      </dd>
    </>
  );
}

/** Where the original itself is missing, the text that exists stands in for it. */
function getLanguages({ article }: Props['page']) {
  const { original, texts } = article;
  const other: Language = original === 'en' ? 'zh' : 'en';
  return texts[original]
    ? { original, translation: other }
    : { original: other, translation: original };
}

/** That Traditional characters were converted. */
function Script({ page: { edition } }: Props) {
  return (
    <>
      <dt>
        <Message edition={edition} name="Provenance.script" />
      </dt>
      <dd>
        <Message edition={edition} name="Provenance.converted" />
      </dd>
    </>
  );
}

/** What was corrected in the article, each with its day. */
function Corrections({ page: { edition, article, site } }: Props) {
  if (article.corrections.length === 0) return null;
  return (
    <>
      <dt>
        <Message edition={edition} name="Provenance.corrections" />
      </dt>
      {article.corrections.map(({ date, en, zh }) => (
        <dd key={`${date.iso} ${en}`}>
          <Time edition={edition} date={date} timeZone={site.timeZone} />
          <br />
          <Text edition={edition} text={{ en, zh }} />
        </dd>
      ))}
    </>
  );
}
