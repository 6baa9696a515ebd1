/** What stands between the cells of a table that begins so: what its first line names, else the sign of the four that it has most of outside quotation marks. */
export function separatorOf(head: string): string {
  const named = /^sep=(.)\r?\n/i.exec(head)?.[1];
  if (named !== undefined) return named;
  const line = firstLine(head).replace(/"(?:[^"]|"")*"/g, "");
  const counted = [",", ";", "\t", "|"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

function firstLine(head: string): string {
  let quoted = false;
  for (let at = 0; at < head.length; at++) {
    if (head[at] === '"') quoted = !quoted;
    else if (!quoted && (head[at] === "\n" || head[at] === "\r")) return head.slice(0, at);
  }
  return head;
}
