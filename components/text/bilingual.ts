import type { Archive } from '@/lib/archive/archive';
import { type Edition, getLang } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import { type Localized, languages } from '@/lib/language/language';

/**
 * The editions in one language that make up an edition, in its order: the edition itself, or, for
 * the bilingual one, English and Simplified Chinese.
 */
export function splitEdition({ editions }: Archive, edition: Edition): readonly Edition[] {
  if (edition.languages.length === 1) return [edition];
  return edition.languages.flatMap((language) =>
    editions.filter(
      ({ languages, traditional }) =>
        languages.length === 1 && languages[0] === language && traditional === edition.traditional,
    ),
  );
}

/**
 * The language of all that stands in a part of a page; undefined where each of two may be out of
 * sight by itself.
 */
export function getCommonLang({ lang, languages }: Edition): string | undefined {
  return languages.length === 1 ? lang : undefined;
}

/** A name in both languages in every edition, the edition's own first; once where the two are the same. */
export function getBilingualRuns(edition: Edition, name: Localized): readonly Run[] {
  const [first] = edition.languages;
  const order = [first, ...languages.filter((language) => language !== first)];
  const runs = order.map((language) => ({
    lang: getLang(edition, language),
    text: edition.convert(language, name[language]),
  }));
  return runs.filter((run, place) => runs.findIndex((other) => other.text === run.text) === place);
}
