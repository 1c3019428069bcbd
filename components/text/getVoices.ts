import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';

/**
 * The editions of one language that an edition is made of, in its order: itself, or for
 * the bilingual one English and Simplified Chinese.
 */
export function getVoices({ editions }: Archive, edition: Edition): readonly Edition[] {
  if (edition.languages.length === 1) return [edition];
  return edition.languages.flatMap((language) =>
    editions.filter(
      ({ languages, traditional }) =>
        languages.length === 1 && languages[0] === language && traditional === edition.traditional,
    ),
  );
}
