import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import { type Localized, languages } from '@/lib/language/language';

/** A name in both languages whatever the edition, the edition's own first; once where they are the same. */
export function getBothRuns(edition: Edition, name: Localized): readonly Run[] {
  const [first] = edition.languages;
  const order = [first, ...languages.filter((language) => language !== first)];
  const runs = order.map((language) => ({
    lang: getLang(edition, language),
    text: edition.convert(language, name[language]),
  }));
  return runs.filter((run, place) => runs.findIndex((other) => other.text === run.text) === place);
}
