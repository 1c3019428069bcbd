import { Message } from '@/components/text/Message';
import type { Edition } from '@/lib/edition/editions';

/** The first stop of the keyboard: past the masthead, to what the page is about. */
export function SkipLink({ edition }: { readonly edition: Edition }) {
  return (
    <a className="skip note" href="#text">
      <Message edition={edition} name="SkipLink.text" />
    </a>
  );
}
