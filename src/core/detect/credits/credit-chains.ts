import type { PathSource, Span } from "../../model.ts";
import type { CreditContext } from "./credit-context.ts";
import { isOwn } from "./credit-context.ts";
import type { Part, SourceList } from "./list-sources.ts";
import { isMedium } from "./make-candidate.ts";

type Member = Part & { kind: "source" | "party" };
type Chain = { members: Member[]; via: boolean[] };

/**
 * The chains of a picture credit, each from the page outwards: the distributor first, the creator last.
 * "Jane Doe/AFP via Getty Images" is one chain [Getty Images, AFP, Jane Doe]; "dpa, Reuters" are two of one link.
 * Chains without an agency, outlet or site, and the page's own outlet in them, are left out.
 */
export function readCreditChains(context: CreditContext, list: SourceList): PathSource[][] {
  return splitChains(context, list)
    // A site of no known house is a photographer's.
    .filter((chain) => chain.members.some((member) => member.kind === "source" && isMedium(member.source) && member.source.path.class !== "site"))
    .map((chain) => orderChain(chain).flatMap((member) => toPath(context, member)))
    .filter((path) => path.some((source) => source.class !== "person" && source.class !== "account" && source.class !== "institution" && source.class !== "site"));
}

const joins = /[/／∕|｜=＝–—-]/u;

function splitChains({ reading }: CreditContext, list: SourceList): Chain[] {
  const chains: Chain[] = [];
  let current: Chain | undefined;
  let end = 0;
  let via = false;
  for (const part of list.parts) {
    if (part.kind === "via") via = true;
    if (part.kind !== "source" && part.kind !== "party") continue;
    const between = reading.page.text.slice(end, part.span[0]);
    const joined = via || joins.test(between);
    const full = current?.members.some((member) => member.kind === "source") ?? false;
    if (!current || (full && !joined)) chains.push((current = { members: [], via: [] }));
    current.members.push(part);
    current.via.push(via);
    end = part.span[1];
    via = false;
  }
  return chains;
}

/**
 * A name behind the last slash is the creator, and the order is the distributor's ("picture alliance/dpa/Jane Doe");
 * else the distributor stands last ("Jane Doe/AFP/Getty Images"). "A via B" turns the two round: A is B's material.
 */
function orderChain({ members, via }: Chain): Member[] {
  const creatorLast = members[0]?.kind === "source" && members.at(-1)?.kind === "party";
  if (!creatorLast) return members.toReversed();
  const ordered: Member[] = [];
  members.forEach((member, index) => {
    if (via[index]) ordered.splice(-1, 0, member);
    else ordered.push(member);
  });
  return ordered;
}

function toPath(context: CreditContext, member: Member): PathSource[] {
  if (member.kind === "source") return isOwn(context, member.source.path.id, member.source.path.host) ? [] : [member.source.path];
  const { name, span } = member;
  const people = name.startsWith("@") ? "account" : "person";
  return [{ class: people, id: null, name, host: null, span: span satisfies Span }];
}
