import { Fragment } from 'react';
import { Message } from '@/components/text/Text';
import { type Edition, getLang } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { type Language, languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface Props {
  readonly edition: Edition;
}

interface Mode {
  /** As in `reading.css`. */
  readonly value: string;
  /** What is in sight, the first at the left or above. */
  readonly shown: readonly Language[];
}

const modes: readonly Mode[] = [
  { value: 'both', shown: ['en', 'zh'] },
  { value: 'both-zh', shown: ['zh', 'en'] },
  { value: 'en', shown: ['en'] },
  { value: 'zh', shown: ['zh'] },
];

/**
 * How a text in two languages is read: side by side, or in one with the other a tap away; and
 * whether what the check has matched is marked. The style sheet does it; `public/courier.js`
 * remembers. No mode is chosen at first: a phone has one language.
 */
export function ReadingModes({ edition }: Props) {
  return (
    <fieldset
      className="modes note screen"
      aria-label={joinRuns(getMessage(edition, 'ReadingModes.label'))}
    >
      {modes.map(({ value, shown }) => (
        <label key={value}>
          <input type="radio" name="reading" value={value} />
          {shown.map((language, place) => (
            <Fragment key={language}>
              {place > 0 && ' + '}
              <LanguageName edition={edition} language={language} />
            </Fragment>
          ))}
          {shown.length === 1 && (
            <span className="sr-only">
              {' · '}
              <Message edition={edition} name="ReadingModes.tap" />
            </span>
          )}
        </label>
      ))}
      <label>
        <input type="checkbox" name="marks" value="on" />
        <Message edition={edition} name="ReadingModes.marks" />{' '}
        <span className="sr-only">
          <Message edition={edition} name="ReadingModes.marked" />
        </span>
      </label>
    </fieldset>
  );
}

/** Opens the other language of a row, where the mode has it a tap away. */
export function Peek({ edition }: Props) {
  return (
    <details className="peek">
      <summary>
        {languages.map((language) => (
          <LanguageName key={language} edition={edition} language={language} />
        ))}
      </summary>
    </details>
  );
}

/** The short name of a language in itself. */
function LanguageName({ edition, language }: Props & { readonly language: Language }) {
  return (
    <span lang={language === edition.languages[0] ? undefined : getLang(edition, language)}>
      {translate(language, 'ReadingModes.language')}
    </span>
  );
}
