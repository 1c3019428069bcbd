/** A stretch of text in one language. Whatever a reader sees is a list of these. */
export interface Run {
  /** BCP 47: `en`, `zh-Hans`, `zh-Hant`. */
  readonly lang: string;
  readonly text: string;
}
