import type { FaultCounts } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { ArticleStatus } from './getStatus';

/** The cells of a row as text, in the order of `describeColumns`. */
export function describeStatus(row: ArticleStatus, language: Language): readonly string[] {
  const { slug, title, languages, state, pairing, translation } = row;
  return [
    slug,
    translate(language, 'status.state', { state, from: describeMoment(row.published) }),
    translate(language, 'status.languages', {
      languages: languages.length === 2 ? 'both' : (languages[0] ?? state),
    }),
    translate(language, 'status.pairing', { pairing }),
    translate(language, 'status.translation', { translation }),
    describeFindings(row, language),
    (title[language] ?? title.en ?? title.zh ?? '').replace(/\p{Cc}/gu, '?'),
  ];
}

/** How many errors, warnings and questions a row has together. */
export function countFindings({ errors, warnings, questions }: FaultCounts): number {
  return errors + warnings + questions;
}

function describeFindings(row: FaultCounts, language: Language): string {
  const { errors, warnings, questions } = row;
  const say = (is: boolean) => (is ? 'yes' : 'no');
  return translate(language, 'status.findings', {
    errors,
    warnings,
    questions,
    second: say(errors > 0 && warnings > 0),
    third: say(errors + warnings > 0 && questions > 0),
    none: say(countFindings(row) === 0),
  });
}

/** `2026-12-01 09:30 +08:00` of an instant by RFC 3339; a month stays as it is. */
export function describeMoment(moment = ''): string {
  return moment.replace(/T(\d{2}:\d{2}):\d{2}/, ' $1 ');
}

export function describeColumns(language: Language): readonly string[] {
  const keys = [
    'article',
    'seen',
    'inLanguages',
    'pairs',
    'translated',
    'found',
    'headline',
  ] as const;
  return keys.map((key) => translate(language, `status.${key}`));
}
