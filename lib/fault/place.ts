/** Where something stands in a file, both counted from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
