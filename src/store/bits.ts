/** Bit strings with Rice codes (Rice and Plaunt, 1971): small numbers in few bits, least significant bit first. */

/** Most bits one `write` or `read` may move: a 32-bit window minus the 7 bits it may start late. */
const MAX_BITS = 24;
/** A unary part of this length says that 32 raw bits follow, so that an outlier costs 7 bytes and not thousands. */
const ESCAPE = 24;

/** Grows as needed; `finish` gives the bytes written. */
export class BitWriter {
  #bytes = new Uint8Array(8192);
  #length = 0;
  #pending = 0;
  #fill = 0;

  /** Bits written so far. */
  get position(): number {
    return this.#length * 8 + this.#fill;
  }

  write(value: number, bits: number): void {
    if (bits > MAX_BITS) {
      this.write(value & 0xffff, 16);
      this.write(value >>> 16, bits - 16);
      return;
    }
    this.#pending |= (value & ((1 << bits) - 1)) << this.#fill;
    this.#fill += bits;
    while (this.#fill >= 8) {
      this.#push(this.#pending & 0xff);
      this.#pending >>>= 8;
      this.#fill -= 8;
    }
  }

  writeRice(value: number, parameter: number): void {
    const quotient = parameter > 31 ? 0 : value >>> parameter;
    if (quotient >= ESCAPE) {
      this.write((1 << ESCAPE) - 1, ESCAPE);
      this.write(value, 32);
      return;
    }
    this.write((1 << quotient) - 1, quotient + 1);
    this.write(value, parameter);
  }

  finish(): Uint8Array {
    if (this.#fill > 0) this.#push(this.#pending & 0xff);
    this.#pending = 0;
    this.#fill = 0;
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Reads what BitWriter wrote. The bytes must go on for at least 4 bytes behind the last bit (the checksum does). */
export class BitReader {
  /** Next bit to read. */
  position = 0;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  read(bits: number): number {
    if (bits > MAX_BITS) {
      const low = this.read(16);
      return (low | (this.read(bits - 16) << 16)) >>> 0;
    }
    const word = this.#view.getUint32(this.position >>> 3, true) >>> (this.position & 7);
    this.position += bits;
    return word & ((1 << bits) - 1);
  }

  readRice(parameter: number): number {
    const word = this.#view.getUint32(this.position >>> 3, true) >>> (this.position & 7);
    // The lowest zero bit ends the unary part.
    const zero = ~word & (word + 1);
    const ones = zero === 0 ? ESCAPE : 31 - Math.clz32(zero);
    if (ones >= ESCAPE) {
      this.position += ESCAPE;
      return this.read(32);
    }
    this.position += ones + 1;
    return ((ones << parameter) | this.read(parameter)) >>> 0;
  }
}

/** The Rice parameter that is best for values of this mean. */
export function riceParameter(mean: number): number {
  // ln 2 × mean rounds to the best power of two for geometric gaps (Gallager and van Voorhis, 1975).
  return mean < 1 ? 0 : Math.min(31, Math.max(0, Math.round(Math.log2(mean * Math.LN2))));
}
