/** Documents whose address the page gives: a link or a printed address in the words that cite is the cheapest way to an original. */
import type { Attribution, Match } from "../../model.ts";
import type { Library } from "../library.ts";
import type { AskingPage, Question } from "../question.ts";
import { describeDocument } from "./describe-document.ts";
import { primaryLanguage } from "../words/language-tag.ts";

/** Per attribution id the numbers of the documents it points to, read; attributions that point to none are left out. */
export async function findPointed(attributions: readonly Attribution[], text: string, library: Library): Promise<Map<string, number[]>> {
  const asked = attributions.map((attribution) => ({ id: attribution.id, addresses: addressesOf(attribution, text) }));
  const addresses = [...new Set(asked.flatMap((one) => one.addresses))].slice(0, mostAddresses);
  if (addresses.length === 0) return new Map();
  const numbers = new Map((await library.byAddress(addresses)).map((found, i) => [addresses[i] ?? "", found]));
  await library.facts([...numbers.values()].flat());
  await library.read([...numbers.values()].flat());
  return new Map(
    asked.flatMap(({ id, addresses: own }) => {
      const found = [...new Set(own.flatMap((address) => numbers.get(address) ?? []))];
      return found.length > 0 ? [[id, found] as const] : [];
    }),
  );
}

// A page of links is a list, and each address costs a look into the index.
const mostAddresses = 64;

function addressesOf({ links, evidence }: Attribution, text: string): string[] {
  const printed = text.slice(...evidence).match(/https?:\/\/[^\s<>"“”„»«）】]+/gu) ?? [];
  // An address ends a sentence more often than a full stop ends an address.
  return [...links.map(({ href }) => href), ...printed.map((address) => address.replace(/[.,;:!?)\]]+$/u, ""))].filter((address) => /^https?:/i.test(address));
}

/**
 * What a republication that has no words of its own was taken from: the text in another language at the address it gives.
 * A copy in the same language is found by its passages, which says more.
 */
export function matchRepublished(numbers: readonly number[], page: AskingPage, isOwn: Question["isOwn"], library: Library): Match[] {
  return numbers.flatMap((number): Match[] => {
    const found = library.allKnown().find(({ facts }) => facts.number === number);
    const described = describeDocument(number, library);
    if (!found || !described || isOwn(found.facts)) return [];
    const [there, here] = [primaryLanguage(found.facts.lang), primaryLanguage(page.lang)];
    if (there === here || there === "und" || here === "und") return [];
    return [{ ...described, relation: "translated", score: 1, quote: null, excerpt: "", drift: [], reasons: [{ code: "gives-address", values: [] }] }];
  });
}
