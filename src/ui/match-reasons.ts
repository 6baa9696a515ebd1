/** Why a document counts as a match, in words. */
import type { Reason } from "../core/model.ts";
import type { FactsById } from "./source-line.tsx";
import { sourceName } from "./source-line.tsx";
import type { Text } from "./text.ts";

/** One sentence for each reason, in the order given. Publishers are named as the facts name them. */
export function reasonLines(reasons: Reason[], text: Text, facts: FactsById): string[] {
  return [...new Set(reasons.map((reason) => reasonLine(reason, text, facts)))];
}

function reasonLine({ code, values }: Reason, text: Text, facts: FactsById): string {
  const [first = "", second = ""] = values;
  switch (code) {
    case "same-words":
      return text.say("reasonKept", number(first), number(first));
    case "words-kept":
    case "part-of-quote":
    case "other-order":
      return text.say("reasonKept", number(first), number(second));
    case "shared-words":
      return text.say("reasonSharedWords", text.list(values));
    case "cited-publisher":
      return text.say("reasonCitedPublisher", sourceName({ id: first, name: first }, facts));
    case "gives-address":
      return text.say("reasonGivesAddress");
    case "same-names":
      return text.say("reasonBothName", pairs(values, text));
    case "same-numbers":
      return text.say("reasonNumbers", pairs(values, text));
    case "same-days":
      return text.say("reasonDays", pairs(values, text));
    case "same-countries":
      return text.say("reasonCountries", pairs(values, text));
    case "same-times":
      return text.say("reasonTimes", pairs(values, text));
    case "same-topics":
      return text.say("reasonTopics", pairs(values, text));
    case "share-reused":
      return text.say("reasonShare", number(first), number(second));
    case "near-duplicate":
      return text.say("reasonNearDuplicate");
    case "earliest-copy":
      return text.say("reasonEarliest");
    case "published-earlier":
      return text.say("reasonPublishedEarlier");
    case "published-later":
      return text.say("reasonPublishedLater");
    case "order-unknown":
      return text.say("orderUnknown");
    case "version-of":
      return text.say("reasonVersionOf", first);
    case "corrected":
      return text.say("reasonCorrected");
    case "withdrawn":
      return text.say("reasonWithdrawn");
    case "not-credited":
      return `${text.say("uncreditedNote")} ${text.say("thirdTextNote")}`;
    default:
      return code satisfies never;
  }
}

const number = (value: string): number | string => (/^\d+$/.test(value) ? Number(value) : value);

/** "Шойгу / Schoigu": each spelling kept from reordering the other. */
const pairs = (values: string[], text: Text): string => text.list(values.map((value) => value.split(" / ").map((spelling) => text.isolate(spelling)).join(" / ")));
