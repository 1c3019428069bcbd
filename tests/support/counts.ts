/** How many tests of a step passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}
