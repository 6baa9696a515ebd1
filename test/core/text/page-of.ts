import type { Block, BlockRole, PageText } from "../../../src/core/model.ts";

/** A page text of one block per line; a line may start with "role|". */
export function pageOf(lines: string[], lang: string, more: Partial<PageText> = {}): PageText {
  const blocks: Block[] = [];
  let text = "";
  for (const line of lines) {
    const [, role, words] = /^(?:(headline|subhead|lead|byline|paragraph|blockquote|list|caption|credit|footer|other)\|)?(.*)$/su.exec(line) ?? [];
    if (text !== "") text += "\n";
    const start = text.length;
    text += words ?? "";
    blocks.push({ role: (role ?? "paragraph") as BlockRole, span: [start, text.length] });
  }
  return { text, blocks, links: [], embeds: [], hints: [], lang, url: "", host: "", title: "", publishedAt: null, ...more };
}
