/** Something wrong in a page that was about to be published, before its cause is looked for. */
export interface PageFault {
  readonly page: string;
  /** A key of `faults` in the messages. */
  readonly rule: PageRule;
  readonly values: Readonly<Record<string, string | number>>;
  /** A text that stands in the content where the fault comes from, the most telling one first. */
  readonly traces?: readonly string[];
}

/** The words are in `messages/*.json`, `faults.<rule>`. */
export type PageRule =
  | 'page-blocked'
  | 'page-canonical'
  | 'page-data'
  | 'page-duplicate-id'
  | 'page-format'
  | 'page-fragment'
  | 'page-html'
  | 'page-language'
  | 'page-leak'
  | 'page-link'
  | 'page-listed'
  | 'page-outside'
  | 'page-return'
  | 'page-taken'
  | 'page-unfinished'
  | 'page-unlisted'
  | 'page-weight';
