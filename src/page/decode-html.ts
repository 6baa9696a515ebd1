/** A decoded file, or why it is none. */
export type DecodedHtml = { ok: true; html: string; charset: string } | { ok: false; reason: "binary" | "pdf" | "image" | "archive" };

/** The declaration stands within the first 1024 bytes by the HTML standard; real pages put it later. */
const declarationReach = 8192;

/**
 * Turns the bytes of an HTML, XML or text file into a string. Order of belief: byte order mark, valid UTF-8 with
 * letters beyond ASCII, the file's own declaration, its server's (`told`, undefined where there is none), windows-1252.
 * A wrong declaration never beats valid UTF-8: text in another encoding is almost never valid UTF-8 by chance.
 */
export function decodeHtml(bytes: Uint8Array, told?: string): DecodedHtml {
  const marked = fromMark(bytes);
  if (marked !== undefined) return { ok: true, html: new TextDecoder(marked).decode(bytes), charset: marked };
  const foreign = fileKind(bytes);
  if (foreign !== undefined) return { ok: false, reason: foreign };
  const wide = withoutMark(bytes);
  if (wide !== undefined) return { ok: true, html: new TextDecoder(wide).decode(bytes), charset: wide };
  if (bytes.subarray(0, declarationReach).includes(0)) return { ok: false, reason: "binary" };
  // Servers send their own standard encoding with whatever they serve, so the file is believed first.
  const declared = [...declaredLabels(bytes), told].map(knownCharset).find((charset) => charset !== undefined);
  // ISO-2022-JP is pure ASCII in bytes, so it is always valid UTF-8.
  if (declared === "iso-2022-jp") return { ok: true, html: new TextDecoder(declared).decode(bytes), charset: declared };
  const utf8 = decodeStrictly("utf-8", bytes);
  if (utf8 !== undefined) return { ok: true, html: utf8, charset: "utf-8" };
  for (const charset of [declared, "windows-1252"]) {
    if (charset === undefined) continue;
    const html = decodeStrictly(charset, bytes);
    // A file that is mostly valid UTF-8 with a few broken bytes is UTF-8.
    if (html !== undefined && !(charset === "windows-1252" && looksLikeUtf8(bytes))) return { ok: true, html, charset };
  }
  return { ok: true, html: new TextDecoder().decode(bytes), charset: "utf-8" };
}

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

function fromMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return undefined;
}

/** UTF-16 without its mark: every second byte of the markup is zero. */
function withoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return "utf-16be";
  return undefined;
}

function fileKind(bytes: Uint8Array): "pdf" | "image" | "archive" | undefined {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return "image";
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd)) return "archive";
  return undefined;
}

/** What the file says of itself: as XML, whose first line comes before any markup that it may quote, and as HTML. */
function declaredLabels(bytes: Uint8Array): (string | undefined)[] {
  let head = "";
  for (const byte of bytes.subarray(0, declarationReach)) head += String.fromCharCode(byte);
  return [/^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1], /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]];
}

/** The encoding that a label means; undefined for unknown ones and for UTF-8, which is tried anyway. */
function knownCharset(label: string | undefined): string | undefined {
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes that hold a readable ASCII declaration are not UTF-16, whatever it says.
    return encoding.startsWith("utf-16") ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function decodeStrictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether most bytes beyond ASCII form UTF-8 sequences. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes.subarray(0, 1 << 20));
  let broken = 0;
  let beyond = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 127) beyond++;
  }
  return beyond > 4 * broken;
}
