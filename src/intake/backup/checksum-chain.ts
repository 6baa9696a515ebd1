/** SHA-256 over block after block, each together with the checksum before it: no block can be changed, moved or left out. */
export class ChecksumChain {
  #last: Uint8Array<ArrayBuffer> = new Uint8Array(32);

  /** The checksum behind this block, in hexadecimal. */
  async extend(parts: readonly Uint8Array[]): Promise<string> {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, this.#last.length));
    joined.set(this.#last);
    let at = this.#last.length;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    this.#last = new Uint8Array(await crypto.subtle.digest("SHA-256", joined));
    return Array.from(this.#last, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}
