import { Fragment } from 'react';
import type { Edition } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import { getRuns } from '@/lib/edition/runs';
import { getPhrases } from '@/lib/language/getPhrases';
import type { PartlyLocalized } from '@/lib/language/language';

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
