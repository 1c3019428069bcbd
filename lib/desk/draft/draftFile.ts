/** A file of a draft that is not written yet. */
export interface DraftFile {
  /** Its name inside the article's folder. */
  readonly name: string;
  readonly text: string;
}
