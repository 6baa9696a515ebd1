/** The words of the files that people read, in the language of the face that saves them. Formats for programs have none. */
import type { PathSource, TracedAttribution } from "../model.ts";

type Key =
  | `kind_${TracedAttribution["kind"]}`
  | `stance_${Exclude<TracedAttribution["stance"], "asserts">}`
  | `state_${"stated" | "inferred"}`
  | `relation_${TracedAttribution["matches"][number]["relation"]}`
  | "sourceThrough"
  | "ruleLine"
  | "spanLine"
  | "pictureRead"
  | "savedPublished"
  | "savedFound"
  | "roleHere"
  | "fieldTitle"
  | "fieldDate"
  | "dateUnknown"
  | "passagesTitle"
  | "statusDocuments"
  | "statusSince"
  | "statusSize"
  | "orderUnknown"
  | "uncreditedNote"
  | `receipt${"Title" | "Note" | "Read" | "NoAddress" | "Hash" | "Length" | "Program" | "Pack" | "Directory" | "Questions"}`
  | `question_${"notInIndex" | "inferred" | "lessCertain" | "unnamedSource" | "otherBearers"}`;

export type ExportWords = {
  lang: string;
  dir: "ltr" | "rtl";
  say(key: Key, ...values: (string | number)[]): string;
  count(key: "characters", count: number): string;
  number(value: number): string;
  bytes(value: number): string;
  /** A day, instant or interval (ISO 8601), as precise as it was given. */
  date(iso: string): string;
  list(items: string[]): string;
};

/** "Security Council of Russia, through RIA Novosti": the origin first, then the relays back to the page. */
export function pathLine(path: PathSource[], words: ExportWords): string {
  const [origin = "", ...relays] = path.toReversed().map(({ name }) => name);
  return relays.length === 0 ? origin : words.say("sourceThrough", origin, words.list(relays));
}

/** "Quotation · denies it · stated": what kind of citation it is and how it is known. */
export function howKnown({ kind, stance, stated }: TracedAttribution, words: ExportWords): string {
  const state = stated === "inferred" ? "state_inferred" : "state_stated";
  return [words.say(`kind_${kind}`), ...(stance === "asserts" ? [] : [words.say(`stance_${stance}`)]), words.say(state)].join(" · ");
}

/** "Read by rule words/cited, certainty 95 %"; `rule` as it is to stand in the file. */
export function readBy(rule: string, confidence: number, words: ExportWords): string {
  return words.say("ruleLine", rule, new Intl.NumberFormat(words.lang, { style: "percent" }).format(confidence));
}
