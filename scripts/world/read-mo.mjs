/** The messages of a compiled gettext catalogue, by their ids (format: GNU gettext manual, "The Format of GNU MO Files"). */
export function readMo(buffer) {
  const little = buffer.readUInt32LE(0) === 0x950412de;
  const read = (at) => (little ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at));
  const [count, originals, translations] = [read(8), read(12), read(16)];
  const text = (table, i) => buffer.toString("utf8", read(table + 8 * i + 4), read(table + 8 * i + 4) + read(table + 8 * i));
  return new Map(Array.from({ length: count }, (_, i) => [text(originals, i), text(translations, i)]));
}
