/** The transfer encodings of mail and MHTML, undone. */

/** The bytes that a part's lines stand for. `encoding`: its Content-Transfer-Encoding, any case. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array | undefined {
  const way = encoding.trim().toLowerCase();
  if (way === "quoted-printable") return fromQuotedPrintable(bytes);
  if (way !== "base64") return bytes;
  const text = new TextDecoder("latin1").decode(bytes).replace(/[^A-Za-z0-9+/]/g, "");
  try {
    return Uint8Array.from(atob(text.length % 4 === 1 ? text.slice(0, -1) : text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const EQUALS = 0x3d;

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const [first, second] = [hexValue(bytes[at + 1]), hexValue(bytes[at + 2])];
    if (byte !== EQUALS) out[length++] = byte;
    else if (first !== undefined && second !== undefined) {
      out[length++] = first * 16 + second;
      at += 2;
    } else {
      // A soft line break, white space before its end included; a lone sign stays.
      let end = at + 1;
      while (bytes[end] === 0x20 || bytes[end] === 0x09 || bytes[end] === 0x0d) end++;
      if (end >= bytes.length || bytes[end] === 0x0a) at = end;
      else out[length++] = byte;
    }
  }
  return out.subarray(0, length);
}

function hexValue(byte: number | undefined): number | undefined {
  if (byte === undefined) return undefined;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : undefined;
}
