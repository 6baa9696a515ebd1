/** The text of the extension's own pages, in the language that the browser picked for us. */
import { browser } from "../platform/browser.ts";
import type { Text } from "../ui/text.ts";
import { createText } from "../ui/text.ts";

/** Text for a page of the extension; also tells the page its language and direction. */
export function startText(): Text {
  const text = createText((key, values) => browser.i18n.getMessage(key, values));
  document.documentElement.lang = text.lang;
  document.documentElement.dir = text.dir;
  return text;
}
