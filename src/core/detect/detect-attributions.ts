import type { Directory } from "../directory/directory.ts";
import type { Attribution, Mention, PageText } from "../model.ts";
import { findQuotations } from "../text/quotations.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Form, Reading } from "./candidate.ts";
import { chooseAttributions } from "./choose-attributions.ts";
import { dropOwnOutlet } from "./drop-own-outlet.ts";
import type { LanguagePack } from "./language-pack.ts";
import { findCredits } from "./credits/find-credits.ts";
import { findWords } from "./words/find-words.ts";

const forms: Form[] = [findCredits, findWords];

/** What the page cites, in page order, and every name of a source on it. */
export function detectAttributions(page: PageText, pack: LanguagePack, directory: Directory): { attributions: Attribution[]; mentions: Mention[] } {
  const names = directory.findNames(page.text, pack.lang === "und" ? page.lang : pack.lang);
  const quotations = findQuotations(page, pack);
  const reading: Reading = {
    page,
    pack,
    directory,
    quotations,
    sentences: splitSentences(page, pack, quotations),
    names,
    mentions: names.filter((name) => name.risk < 2).map((name) => ({ span: name.span, id: name.ids[0] ?? "", class: name.class, alternatives: name.ids.slice(1) })),
    publisher: page.url === "" ? null : (directory.byUrl(page.url)?.id ?? null),
  };
  const candidates = forms.flatMap((form) => form(reading));
  return { attributions: chooseAttributions(dropOwnOutlet(candidates, reading)), mentions: reading.mentions };
}
