/** Whole numbers of 32 bits in a growing array. */
export class NumberList {
  private numbers = new Uint32Array(1024);
  private length = 0;

  add(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length] = value;
    this.length += 1;
  }

  /** All that was added. */
  take(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}
