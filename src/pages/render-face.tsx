/** Draws a page of the extension in the language of the interface, and again when another one is chosen. */
import { render } from "preact";
import type { ComponentType } from "preact";
import { chosenMessages, messageLookup, onLanguageChange } from "../platform/interface-language.ts";
import type { MessageKey } from "../ui/text.ts";
import { createText, TextContext } from "../ui/text.ts";

type Options = {
  /** The message that names the page in its tab; undefined where the page has a name of its own. */
  title?: MessageKey;
  /** The words, where they were asked for already. */
  messages?: Promise<string>;
};

export async function renderFace(Face: ComponentType, { title, messages }: Options = {}): Promise<void> {
  const draw = async (words: Promise<string>) => {
    // A file that cannot be read must not take the page away: the browser's language will do.
    const text = createText(messageLookup(await words.catch(() => "")));
    document.documentElement.lang = text.lang;
    document.documentElement.dir = text.dir;
    if (title) document.title = text.say(title);
    render(
      <TextContext.Provider value={text}>
        <Face />
      </TextContext.Provider>,
      document.body,
    );
  };
  onLanguageChange(() => void draw(chosenMessages()));
  await draw(messages ?? chosenMessages());
}
