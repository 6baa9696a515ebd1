import type { NameHit } from "../../../directory/directory.ts";
import type { Quotation } from "../../../text/quotations.ts";
import type { Sentence } from "../../../text/sentences.ts";

/** Walks names and quotations along with the sentences, so that each is looked at once. */
export function createCursor(names: NameHit[], quotations: Quotation[]): (sentence: Sentence) => { names: NameHit[]; quotations: Quotation[] } {
  let name = 0;
  let quotation = 0;
  const outer = quotations.filter((one) => one.depth === 0);
  return ({ span }) => {
    while ((names[name]?.span[1] ?? Infinity) <= span[0]) name += 1;
    while ((outer[quotation]?.outer[1] ?? Infinity) <= span[0]) quotation += 1;
    let lastName = name;
    while ((names[lastName]?.span[0] ?? Infinity) < span[1]) lastName += 1;
    let lastQuotation = quotation;
    while ((outer[lastQuotation]?.outer[0] ?? Infinity) < span[1]) lastQuotation += 1;
    // Most sentences hold neither.
    return { names: name === lastName ? noNames : names.slice(name, lastName), quotations: quotation === lastQuotation ? noQuotations : outer.slice(quotation, lastQuotation) };
  };
}

const noNames: NameHit[] = [];
const noQuotations: Quotation[] = [];
