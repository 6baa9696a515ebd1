/** Pages written for the tests. */
const paragraphs = ["The harbour of the town was closed on Monday after the storm, the port office said in the morning.", "Ferries went from the neighbouring town instead, and buses took the passengers there for free.", "The office expects that the first ship can leave on Wednesday if the wind does not turn again."];

/** An article as news sites serve them; `head` goes into its head. */
export function article({ title = "Harbour closed", head = "", lang = "en", text = paragraphs }: { title?: string; head?: string; lang?: string; text?: string[] } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;
}

export const firstParagraph = paragraphs[0] ?? "";
