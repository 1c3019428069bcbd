import { Message } from '@/components/text/Message';
import type { Edition } from '@/lib/edition/editions';

/** What a paper says before its first article. */
export function NoNews({ edition }: { readonly edition: Edition }) {
  return (
    <p className="deck parallel pbs-8">
      <Message edition={edition} name="NoNews.text" />
    </p>
  );
}
