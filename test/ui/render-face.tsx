/** Puts a component on happy-dom's page in English, and presses its buttons as a reader would. */
import type { ComponentChildren } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import type { Text } from "../../src/ui/text.ts";
import { TextContext } from "../../src/ui/text.ts";
import { english } from "./message-files.ts";

/** Draws the component in place of what was there; answers where it stands. */
export function renderFace(children: ComponentChildren, text: Text = english): HTMLElement {
  render(null, document.body);
  void act(() => render(<TextContext.Provider value={text}>{children}</TextContext.Provider>, document.body));
  return document.body;
}

/** Draws it anew in the same place: what the component keeps stays. */
export async function redrawFace(root: HTMLElement, children: ComponentChildren): Promise<void> {
  await act(async () => render(<TextContext.Provider value={english}>{children}</TextContext.Provider>, root));
}

/** The words a reader sees, spaces made single. */
export const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The button, link or summary with these words or this label. */
export function control(root: Element, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>("button, a, summary")].find(
    (element) => wordsOf(element) === name || element.getAttribute("aria-label") === name,
  );
  if (!found) throw new Error(`No control “${name}” among: ${[...root.querySelectorAll("button, a, summary")].map(wordsOf).join(" | ")}`);
  return found;
}

/** Presses it and lets the component draw itself again. */
export const press = (root: Element, name: string): void => void act(() => control(root, name).click());
