/** Bytes in a growing buffer. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private size = 0;

  get length(): number {
    return this.size;
  }

  addByte(byte: number): void {
    this.reserve(1);
    this.bytes[this.size] = byte;
    this.size += 1;
  }

  /** A whole number from 0 to 2^31 in seven bits a byte, the lowest first (LEB128). */
  addNumber(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.addByte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.addByte(rest);
  }

  addNumbers(values: Iterable<number>): void {
    for (const value of values) this.addNumber(value);
  }

  addBytes(added: Uint8Array): void {
    this.reserve(added.length);
    this.bytes.set(added, this.size);
    this.size += added.length;
  }

  /** All that was added since the last time. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.size);
    this.size = 0;
    return taken;
  }

  private reserve(more: number): void {
    if (this.size + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.size + more));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` has written, in the same order. Throws a RangeError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#bytes.length;
  }

  readByte(): number {
    const byte = this.#bytes[this.#place];
    if (byte === undefined) throw new RangeError('Too few bytes');
    this.#place += 1;
    return byte;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.readByte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  readNumbers(count: number): readonly number[] {
    return Array.from({ length: count }, () => this.readNumber());
  }

  readBytes(length: number): Uint8Array {
    if (this.#place + length > this.#bytes.length) throw new RangeError('Too few bytes');
    this.#place += length;
    return this.#bytes.subarray(this.#place - length, this.#place);
  }
}
