import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';

interface Props {
  readonly edition: Edition;
  /** `p1`, `p2`, … */
  readonly id: string;
}

/** The number of a paragraph in the margin, a link to it. The style sheet draws the figure. */
export function BlockNumber({ edition, id }: Props) {
  const number = id.slice(1);
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is the label; the figure is drawn
    <a
      className="number note"
      href={`#${id}`}
      data-number={number}
      aria-label={joinRuns(getMessage(edition, 'Body.paragraph', { number }))}
    />
  );
}
