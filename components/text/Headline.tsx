import { Fragment } from 'react';
import type { PartlyLocalized } from '@/lib/content/language';
import type { Edition } from '@/lib/i18n/editions';
import { getPhrases } from '@/lib/i18n/getPhrases';
import { getRuns } from '@/lib/i18n/getRuns';
import type { Run } from '@/lib/i18n/run';

interface Props {
  readonly edition: Edition;
  readonly title: PartlyLocalized;
}

/** A headline in the languages of an edition; a Chinese one breaks only between its words. */
export function Headline({ edition, title }: Props) {
  return getRuns(edition, title).map((run, place) => (
    <Fragment key={run.lang}>
      {place > 0 && ' '}
      {run.lang === edition.lang ? (
        <Line run={run} />
      ) : (
        <span lang={run.lang}>{<Line run={run} />}</span>
      )}
    </Fragment>
  ));
}

function Line({ run }: { readonly run: Run }) {
  if (!run.lang.startsWith('zh')) return run.text;
  return getPhrases(run.text).map((phrase, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one line never change places
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
