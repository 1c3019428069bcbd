import type { PartlyLocalized } from '@/lib/content/language';
import type { Edition } from '@/lib/i18n/editions';
import { getRuns } from '@/lib/i18n/getRuns';
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
