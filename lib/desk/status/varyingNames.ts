import type { ArticleCheck } from '@/lib/desk/check/articleCheck';
import type { FilePlace } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import type { Rendering } from '@/lib/translation/names/renderings';

/** A name that is rendered in more than one way in the archive. */
export interface VaryingName {
  /** In the language in which it doesn’t vary. */
  readonly name: string;
  /** The language in which it varies. */
  readonly language: Language;
  readonly forms: readonly {
    readonly form: string;
    readonly places: readonly FilePlace[];
  }[];
}

/** The names that the articles of a paper don’t render alike, by name. Names of the glossary are left to the check. */
export function findVaryingNames(articles: readonly ArticleCheck[]): readonly VaryingName[] {
  const all = articles.flatMap(({ renderings }) => renderings);
  return languages.flatMap((language) => findVarying(all, language));
}

function findVarying(renderings: readonly Rendering[], language: Language): readonly VaryingName[] {
  const other = language === 'en' ? 'zh' : 'en';
  const byName = new Map<string, Rendering[]>();
  for (const rendering of renderings) {
    const name = rendering.name[other];
    byName.set(name, [...(byName.get(name) ?? []), rendering]);
  }
  return [...byName]
    .map(([name, own]) => ({ name, language, forms: listForms(own, language) }))
    .filter(({ forms }) => forms.length > 1)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The forms in one language; one that holds another is the same, cut off at another place. */
function listForms(renderings: readonly Rendering[], language: Language): VaryingName['forms'] {
  const forms: { form: string; places: FilePlace[] }[] = [];
  for (const { name, places } of renderings) {
    const form = name[language];
    const same = forms.find((known) => known.form.includes(form) || form.includes(known.form));
    if (same) same.places.push(places[language]);
    else forms.push({ form, places: [places[language]] });
  }
  return forms;
}
