/** Why a document counts as a match, in words. */
import type { Reason } from "../core/model.ts";
import type { Text } from "./text.ts";

/** One sentence per reason a reader can check; codes that the face tells otherwise ("not-credited") are left out. */
export function reasonLines(reasons: Reason[], text: Text): string[] {
  return reasons.map((reason) => reasonLine(reason, text)).filter((line) => line !== undefined);
}

function reasonLine({ code, values }: Reason, text: Text): string | undefined {
  const [first = "", second = ""] = values;
  switch (code) {
    case "words-kept":
    case "part-of-quote":
    case "other-order":
      return text.say("reasonKept", number(first), number(second));
    case "share-reused":
      return text.say("reasonShare", number(first), number(second));
    case "shared-words":
      return text.say("reasonSharedWords", text.list(values));
    case "earliest-copy":
      return text.say("reasonEarliest");
    default:
      // What survives translation: names, numbers, days, countries; each value is "spelling here / spelling there".
      return code.startsWith("same-") && code !== "same-words" && values.length > 0 ? text.say("reasonBothName", text.list(values)) : undefined;
  }
}

const number = (value: string): number | string => (/^\d+$/.test(value) ? Number(value) : value);
