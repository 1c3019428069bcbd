import type { Edition } from '@/lib/edition/editions';
import { getMessage, type MessageValues } from '@/lib/edition/getMessage';
import type { MessageKey } from '@/lib/language/messages';
import { Runs } from './Runs';

interface Props {
  readonly edition: Edition;
  readonly name: MessageKey;
  readonly values?: MessageValues;
}

/** A message of the interface in the languages of an edition. */
export function Message({ edition, name, values = {} }: Props) {
  return <Runs runs={getMessage(edition, name, values)} lang={edition.lang} />;
}
