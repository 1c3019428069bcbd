import { languages, type PartlyLocalized } from '@/lib/language/language';
import { type Edition, getLang } from './editions';

/** A stretch of text in one language. Whatever a reader sees is a list of these. */
export interface Run {
  /** BCP 47: `en`, `zh-Hans`, `zh-Hant`. */
  readonly lang: string;
  readonly text: string;
}

/**
 * A text as an edition shows it: in the edition's languages, or, where it has none of
 * them, in the language that it has. Texts that read the same in both are shown once.
 */
export function getRuns(edition: Edition, text: PartlyLocalized): readonly Run[] {
  const runs = getShownLanguages(edition, text).flatMap((language) => {
    const own = text[language];
    if (own === undefined) return [];
    return [{ lang: getLang(edition, language), text: edition.convert(language, own) }];
  });
  return runs.filter((run, place) => runs.findIndex((other) => other.text === run.text) === place);
}

function getShownLanguages(edition: Edition, text: PartlyLocalized) {
  const shown = edition.languages.filter((language) => text[language] !== undefined);
  return shown.length > 0 ? shown : languages;
}

/** Runs as one plain string, for places that take no markup: titles, attributes, feeds. */
export function joinRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join(' · ');
}

/** A short text as an edition shows it, in one plain string; one of no language is as it is. */
export function getPlainText(edition: Edition, text: string | PartlyLocalized): string {
  return typeof text === 'string' ? text : joinRuns(getRuns(edition, text));
}
