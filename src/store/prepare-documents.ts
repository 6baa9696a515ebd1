import { primaryLanguage } from "../core/match/words/language-tag.ts";
import { prepareDocument } from "../core/match/documents/prepare-document.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import type { World } from "../core/match/anchors/world.ts";
import type { SourceDocument } from "../core/model.ts";
import { guessLanguage } from "../core/text/guess-language.ts";
import { breathe } from "./breathe.ts";

/** The documents with everything that the index keeps about them. Other tasks of the thread run in between. */
export async function prepareDocuments(documents: readonly SourceDocument[], world: World): Promise<PreparedDocument[]> {
  const prepared: PreparedDocument[] = [];
  for (const document of documents) {
    const lang = document.lang ?? guessLanguage(document.text, "");
    for (const names = world.namesInSteps(primaryLanguage(lang)); !names.next().done; ) await breathe();
    prepared.push(prepareDocument({ ...document, lang }, world));
    await breathe();
  }
  return prepared;
}
