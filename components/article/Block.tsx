import { Message } from '@/components/text/Text';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import type { Block as BodyBlock } from '@/lib/markdown/block';

interface Props {
  readonly edition: Edition;
  readonly block: BodyBlock;
  /** Its original has changed since it was translated. */
  readonly stale: boolean;
}

/** One block of a body, under the id that it has in every edition. */
export function Block({ edition, block, stale }: Props) {
  return (
    <div className={stale ? 'block stale' : 'block'} id={block.id}>
      <BlockNumber edition={edition} id={block.id} />
      <Html html={block.html} />
      {stale && <StaleNote edition={edition} />}
    </div>
  );
}

interface BlockNumberProps {
  readonly edition: Edition;
  /** `p1`, `p2`, … */
  readonly id: string;
}

/** The number of a paragraph in the margin, a link to it. The style sheet counts. */
export function BlockNumber({ edition, id }: BlockNumberProps) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is the label; the figure is drawn
    <a
      className="number"
      href={`#${id}`}
      // A text has as many as paragraphs: too many stops on the way through it by keyboard.
      tabIndex={-1}
      aria-label={joinRuns(getMessage(edition, 'Body.paragraph', { number: id.slice(1) }))}
    />
  );
}

/** Under a paragraph whose original has changed since it was translated. */
export function StaleNote({ edition }: { readonly edition: Edition }) {
  return (
    <p className="stale-note note parallel">
      <Message edition={edition} name="Body.stale" />
    </p>
  );
}

interface HtmlProps {
  /** Sanitised by `lib/markdown`. */
  readonly html: string;
  /** BCP 47, where it differs from that of the text around it. */
  readonly lang?: string | undefined;
}

/** The only way into a page for HTML made from Markdown. */
export function Html({ html, lang }: HtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown has sanitised it
  return <div lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
