import { type Localized, languages } from '@/lib/content/language';
import { convertText } from '@/lib/i18n/convertText';
import type { Edition } from '@/lib/i18n/editions';
import { getLang } from '@/lib/i18n/getLang';
import type { Run } from '@/lib/i18n/run';

/** A name in both languages whatever the edition, the edition's own first; once where they are the same. */
export function getBothRuns(edition: Edition, name: Localized): readonly Run[] {
  const [first] = edition.languages;
  const order = [first, ...languages.filter((language) => language !== first)];
  const runs = order.map((language) => ({
    lang: getLang(edition, language),
    text: convertText(edition, language, name[language]),
  }));
  return runs.filter((run, place) => runs.findIndex((other) => other.text === run.text) === place);
}
