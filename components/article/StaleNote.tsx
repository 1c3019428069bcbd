import { Message } from '@/components/text/Message';
import type { Edition } from '@/lib/edition/editions';

/** Under a paragraph whose original has changed since it was translated. */
export function StaleNote({ edition }: { readonly edition: Edition }) {
  return (
    <p className="stale-note note parallel">
      <Message edition={edition} name="Body.stale" />
    </p>
  );
}
