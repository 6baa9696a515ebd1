/** The interface in a language, read from the message files as the browser would. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Text } from "../../src/ui/text.ts";
import { createText } from "../../src/ui/text.ts";

type Messages = Record<string, { message: string }>;

/** The message file of a language. */
export const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../public/_locales/${locale}/messages.json`), "utf8")) as Messages;

/** The text of a language; a missing key is an error here, where a browser would show nothing. */
export function textIn(locale: string): Text {
  const messages = messagesOf(locale);
  return createText((key, values = []) => {
    const message = messages[key]?.message;
    if (message === undefined) throw new Error(`No message ${key} in ${locale}`);
    return message.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? "");
  });
}

export const english = textIn("en");
