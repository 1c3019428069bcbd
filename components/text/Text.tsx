import type { Edition } from '@/lib/edition/editions';
import { getRuns } from '@/lib/edition/runs';
import type { PartlyLocalized } from '@/lib/language/language';
import { Runs } from './Runs';

interface Props {
  readonly edition: Edition;
  readonly text: string | PartlyLocalized;
}

/** A short text of the content in the languages of an edition; a plain string belongs to no language. */
export function Text({ edition, text }: Props) {
  if (typeof text === 'string') return text;
  return <Runs runs={getRuns(edition, text)} lang={edition.lang} />;
}
