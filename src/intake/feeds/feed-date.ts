import { readDate } from "../written-date.ts";

/** The date that a feed gives, as ISO 8601; undefined for what is none. `latest` (milliseconds): a date after it is a mistake of the publisher. */
export function readFeedDate(text: string | undefined, latest: number): string | undefined {
  const date = text === undefined ? undefined : readDate(text);
  return date === undefined || Date.parse(date) > latest ? undefined : date;
}
