/** RFC 3492. The label without its "xn--"; broken input comes back as it is, with the mark restored. */
export function decodePunycode(label: string): string {
  const dash = label.lastIndexOf("-");
  const output = dash > 0 ? label.slice(0, dash).split("") : [];
  let position = 0;
  let point = 128;
  let bias = 72;
  let at = dash > 0 ? dash + 1 : 0;
  while (at < label.length) {
    const before = position;
    let weight = 1;
    for (let step = 36; ; step += 36) {
      const digit = digitOf(label.charCodeAt(at));
      at += 1;
      if (digit < 0) return `xn--${label}`;
      position += digit * weight;
      const threshold = Math.min(26, Math.max(1, step - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    bias = adapt(position - before, output.length + 1, before === 0);
    point += Math.floor(position / (output.length + 1));
    position %= output.length + 1;
    if (point > 0x10ffff) return `xn--${label}`;
    output.splice(position, 0, String.fromCodePoint(point));
    position += 1;
  }
  return output.join("");
}

function digitOf(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 22;
  if (unit >= 97 && unit <= 122) return unit - 97;
  return -1;
}

function adapt(change: number, length: number, first: boolean): number {
  let delta = first ? Math.floor(change / 700) : Math.floor(change / 2);
  delta += Math.floor(delta / length);
  let bias = 0;
  for (; delta > 455; bias += 36) delta = Math.floor(delta / 35);
  return bias + Math.floor((36 * delta) / (delta + 38));
}
