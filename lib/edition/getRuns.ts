import { languages, type PartlyLocalized } from '@/lib/language/language';
import { convertText } from './convertText';
import type { Edition } from './editions';
import { getLang } from './getLang';
import type { Run } from './run';

/**
 * A text as an edition shows it: in the edition's languages, or, where it has none of
 * them, in the language that there is. Texts that read the same in both are shown once.
 */
export function getRuns(edition: Edition, text: PartlyLocalized): readonly Run[] {
  const runs = getShownLanguages(edition, text).flatMap((language) => {
    const own = text[language];
    if (own === undefined) return [];
    return [{ lang: getLang(edition, language), text: convertText(edition, language, own) }];
  });
  return runs.filter((run, place) => runs.findIndex((other) => other.text === run.text) === place);
}

function getShownLanguages(edition: Edition, text: PartlyLocalized) {
  const shown = edition.languages.filter((language) => text[language] !== undefined);
  return shown.length > 0 ? shown : languages;
}
