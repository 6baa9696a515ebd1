/** What every form of citation answers before the best set is chosen. */
import type { Attribution, Mention, PageText } from "../model.ts";
import type { OpenOffice } from "../directory/offices/open-office.ts";
import type { Directory, NameHit } from "../directory/directory.ts";
import type { LanguagePack } from "./language-pack.ts";
import type { PackWords } from "./pack-words.ts";
import type { Steps } from "../steps.ts";
import type { LinksIn } from "../text/links-in.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Quotation } from "../text/quotations.ts";

/** Everything a form may read. Computed once per page and never changed. */
export type Reading = {
  page: PageText;
  /** The page's text in lower case, of the same length. */
  folded: string;
  pack: LanguagePack;
  words: PackWords;
  directory: Directory;
  /** Sentences of the whole page, in order; none crosses a block. */
  sentences: Sentence[];
  quotations: Quotation[];
  /** The page's links that touch a span. */
  linksIn: LinksIn;
  /** Accepted mentions, in order. */
  mentions: Mention[];
  /** Offices of which the page does not say whose they are, in order. */
  offices: OpenOffice[];
  /** Every name the directory's scan found, in order, the risky ones included: credits decide by their own form. */
  names: NameHit[];
  /** Directory id of the page's own outlet; null where the directory does not know the host. */
  publisher: string | null;
};

/** An attribution that may lose against a better one over the same words; ids are given afterwards. */
export type Candidate = Omit<Attribution, "id">;

/** One form of citation: reads the page, answers candidates; a slow one rests on the way. */
export type Form = (reading: Reading) => Candidate[] | Steps<Candidate[]>;
