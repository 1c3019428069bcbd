import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { VaryingName } from './varyingNames';

/** A sentence for each name that is rendered in more than one way, with the places of each form. */
export function describeVaryingNames(
  names: readonly VaryingName[],
  words: Language,
): readonly string[] {
  return names.map(({ name, language, forms }) => {
    const listed = forms.map(({ form, places }) =>
      translate(words, 'status.form', {
        form,
        places: places.map(({ file, line }) => `${file}:${line}`).join(', '),
      }),
    );
    const values = { name, language, count: forms.length, forms: listed.join('; ') };
    return translate(words, 'status.varies', values);
  });
}
