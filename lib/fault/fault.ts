/**
 * Something wrong in `content/`, as data. Its words are in `messages/*.json` under
 * `faults.<rule>` (`what` and `mend`, filled from `values`), so that an editor can
 * read them in English or in Chinese: `lib/i18n/getFaultText.ts`.
 */
export interface Fault {
  /** Path relative to the project, `content/articles/x/article.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors' programs count. */
  readonly column: number;
  /** An error stops the build; a warning is for the editor to weigh. */
  readonly severity: 'error' | 'warning';
  /** Lower case with hyphens, `unknown-key`: a key of `faults` in the messages. */
  readonly rule: string;
  /** Where in the record: `source.published`. */
  readonly field?: string;
  readonly values: Readonly<Record<string, string | number>>;
}
