import type { Language } from '@/lib/language/language';
import type { Rows } from '@/lib/translation/facts/lexer/table';
import { countries } from '@/lib/translation/names/countries';

/** The names of countries as rows of a language's table: they tell in which clause a figure stands. */
export function listCountries(language: Language): Rows {
  return countries.map(({ id, name, aliases }) => {
    const names = [name[language], ...(aliases?.[language] ?? [])].map((own) => own.toLowerCase());
    return [names.filter((own) => own.length > 2 || language === 'zh').join('|'), { country: id }];
  });
}
