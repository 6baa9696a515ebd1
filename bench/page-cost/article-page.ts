/** Article pages of any length, written from sentences of our own with the forms that the detector looks for. */

const sentences = [
  "Der Hafen von Lindau bleibt bis Freitag geschlossen, weil das Eis auf dem See noch nicht trägt und nicht bricht.",
  "„Wir rechnen mit einer Woche Verzug“, sagte die Sprecherin des Hafenamts der Nachrichtenagentur dpa.",
  "Nach Angaben der Polizei waren am Morgen zwölf Schiffe betroffen, darunter drei Fähren.",
  "Die Nachrichtenagentur Reuters berichtete unter Berufung auf zwei Beamte, dass ein Gutachten in Auftrag gegeben wurde.",
  "In den vergangenen zehn Jahren war der See nur zweimal so lange zugefroren, zuletzt im März 2018.",
  "Das Ministerium wollte sich am Dienstag nicht äußern.",
  "Laut AFP „steht die Entscheidung noch aus“, und auch der Kanton hat nichts beschlossen.",
  "Wer mit dem Zug kommt, steigt in Bregenz um und braucht eine Stunde länger als sonst.",
  "Fachleute halten das für übertrieben; die Leitungen liegen tief genug, und die Pumpen laufen seit dem Herbst.",
  "Der Bürgermeister dankte den Helfern und kündigte an, die Kosten im Juni offenzulegen.",
];

/** Paragraphs of four such sentences, about so many characters together: every other sentence cites. */
export function denseParagraphs(characters: number): string[] {
  const paragraphs: string[] = [];
  for (let at = 0, length = 0; length < characters; at += 1) {
    const text = Array.from({ length: 4 }, (_, i) => sentences[(at * 3 + i) % sentences.length]).join(" ");
    paragraphs.push(text);
    length += text.length + 1;
  }
  return paragraphs;
}

/** An article page with about this many characters of text. */
export function articlePage(characters: number): string {
  const paragraphs = denseParagraphs(characters).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Eis auf dem See</title></head><body><main><article><h1>Eis auf dem See</h1>${paragraphs.join("\n")}</article></main></body></html>`;
}
