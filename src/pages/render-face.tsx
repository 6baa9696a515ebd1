/** Draws a page of the extension in the language of the interface, and again when another one is chosen. */
import { render } from "preact";
import type { ComponentType } from "preact";
import { chosenMessages, messageLookup, onLanguageChange } from "../platform/interface-language.ts";
import type { MessageKey } from "../ui/text.ts";
import { createText, TextContext } from "../ui/text.ts";

/**
 * `face` may still be on its way: what it waits for and the words are asked for side by side, as each question costs a way
 * through the browser. `title`: the message that names the page in its tab; undefined where the page has a name of its own.
 */
export async function renderFace(face: ComponentType | Promise<ComponentType>, title?: MessageKey): Promise<void> {
  const draw = async () => {
    // A file that cannot be read must not take the page away: the browser's language will do.
    const [Face, messages] = await Promise.all([face, chosenMessages().catch(() => "")]);
    const text = createText(messageLookup(messages));
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
  onLanguageChange(() => void draw());
  await draw();
}
