import { Fragment, type ReactNode } from 'react';
import type { Run } from '@/lib/edition/runs';

interface Props {
  readonly runs: readonly Run[];
  /** The language of the text around, BCP 47. */
  readonly lang: string;
}

/** A text of one or two languages. What is not in the language around it says its own. */
export function Runs({ runs, lang }: Props) {
  return runs.map((run, place) => (
    <Fragment key={run.lang}>
      {place > 0 && ' '}
      {renderRun(run, lang)}
    </Fragment>
  ));
}

function renderRun({ lang, text }: Run, around: string): ReactNode {
  return lang === around ? text : <span lang={lang}>{text}</span>;
}
