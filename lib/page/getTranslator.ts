import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

/** Who translated what an edition shows of an article; nobody where that is the original. */
export function getTranslator(edition: Edition, { texts }: Article): string | undefined {
  const names = edition.languages.flatMap((language) => {
    const name = texts[language]?.translator;
    return name === undefined ? [] : [edition.convert(language, name)];
  });
  return names[0];
}
