import { Fragment, type ReactNode } from 'react';
import type { ContentDate } from '@/lib/date/contentDate';
import type { Edition } from '@/lib/edition/editions';
import { formatDate } from '@/lib/edition/formatDate';
import { getMessage, type MessageValues } from '@/lib/edition/getMessage';
import { getRuns, type Run } from '@/lib/edition/runs';
import type { PartlyLocalized } from '@/lib/language/language';
import { findInsides } from '@/lib/language/lines/findInsides';
import { getPhrases } from '@/lib/language/lines/getPhrases';
import type { MessageKey } from '@/lib/language/messages';

interface RunsProps {
  readonly runs: readonly Run[];
  /** The language of the text around them, BCP 47; without it, each run says its own. */
  readonly lang?: string | undefined;
}

/** A text in one or two languages. A run in another language than the text around it says which. */
export function Runs({ runs, lang }: RunsProps) {
  return renderRuns(runs, lang, ({ text }) => text);
}

interface HeadlineProps extends RunsProps {
  /** Chinese names that stay whole. */
  readonly names?: readonly string[];
}

/** A headline, a name or a caption in one or two languages; a Chinese one breaks only between its words and names. */
export function Headline({ runs, lang, names = [] }: HeadlineProps) {
  return renderRuns(runs, lang, (run) =>
    run.lang.startsWith('zh') ? renderPhrases(run.text, names) : run.text,
  );
}

/** What stands between the two languages of a date, so that it does not look written twice. */
const betweenDates = <span className="wide"> / </span>;

/** A date in one or two languages. */
export function DateRuns({ runs, lang }: RunsProps) {
  return renderRuns(runs, lang, ({ text }) => text, betweenDates);
}

function renderRuns(
  runs: readonly Run[],
  lang: string | undefined,
  render: (run: Run) => ReactNode,
  separator: ReactNode = ' ',
): ReactNode {
  return runs.map((run, place) => (
    <Fragment key={run.lang}>
      {place > 0 && separator}
      {run.lang === lang ? render(run) : <span lang={run.lang}>{render(run)}</span>}
    </Fragment>
  ));
}

/** Nothing but a foreign name, whose parts are no words. */
const foreignName = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;

function renderPhrases(text: string, names: readonly string[]): ReactNode {
  if (foreignName.test(text)) return text;
  return getPhrases(text, findInsides(text, names)).map((phrase, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of a line never change places
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}

interface TextProps {
  readonly edition: Edition;
  readonly text: string | PartlyLocalized;
}

/** A short text of the content as an edition shows it; a plain string is in no language. */
export function Text({ edition, text }: TextProps) {
  if (typeof text === 'string') return text;
  return <Runs runs={getRuns(edition, text)} lang={edition.lang} />;
}

interface MessageProps {
  readonly edition: Edition;
  readonly name: MessageKey;
  readonly values?: MessageValues;
}

/** A message of the interface as an edition shows it. */
export function Message({ edition, name, values = {} }: MessageProps) {
  return <Runs runs={getMessage(edition, name, values)} lang={edition.lang} />;
}

interface MessageAroundProps extends Omit<MessageProps, 'values'> {
  /** Which of the message's values `children` are. */
  readonly value: string;
  readonly children: ReactNode;
}

/** Stands for an object in a text. */
const object = '\uFFFC';

/** A message around something that is more than a text. */
export function MessageAround({ edition, name, value, children }: MessageAroundProps) {
  return renderRuns(getMessage(edition, name, { [value]: object }), edition.lang, ({ text }) => {
    const [before, after] = text.split(object);
    return (
      <>
        {before}
        {children}
        {after}
      </>
    );
  });
}

interface TimeProps {
  readonly edition: Edition;
  readonly date: ContentDate;
  /** IANA name. */
  readonly timeZone: string;
}

/** A date as an edition writes it, with its ISO 8601 form for machines. */
export function Time({ edition, date, timeZone }: TimeProps) {
  return (
    <time dateTime={date.iso}>
      <DateRuns runs={formatDate(edition, date, timeZone)} lang={edition.lang} />
    </time>
  );
}
