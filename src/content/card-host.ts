/** The one element we ever add to a page, and only while a card is open: a closed shadow root in the top layer. */
import type { CardProps } from "../ui/card.tsx";
import { mountCard } from "../ui/mount-card.tsx";
import type { Text } from "../ui/text.ts";
import { placeCard, type Box } from "./place-card.ts";

export type OpenCard = {
  /** Puts the card where the words are now; false when they left the window. */
  place(): boolean;
  /** Whether the event happened in the card; tells it only while the event is on its way. */
  contains(event: Event): boolean;
  /** Shows the same passage with what is known of it by now. */
  renew(props: CardProps): void;
  close(): void;
};

export type CardHostOptions = {
  text: Text;
  props: CardProps;
  /** The words' boxes, and the line that was pointed at, in viewport pixels, as they are now. */
  boxes: () => { words: Box[]; line: Box } | undefined;
  /** Keyboard users get the focus in the card, and back where it was when the card closes. */
  takeFocus: boolean;
  /** The pointer left the card, perhaps for another window. */
  onLeave: () => void;
};

/** Shows a card until `close` is called. */
export function openCard({ text, props, boxes, takeFocus, onLeave }: CardHostOptions): OpenCard {
  const before = document.activeElement;
  const host = document.createElement("div");
  styleHost(host);
  const root = host.attachShadow({ mode: "closed" });
  const mounted = mountCard(root, text, props);
  document.documentElement.append(host);
  raise(host);
  host.addEventListener("pointerleave", (event) => event.isTrusted && onLeave());

  const place = (): boolean => {
    const at = boxes();
    if (at === undefined) return false;
    host.style.setProperty("max-height", "none", "important");
    const { width, height } = host.getBoundingClientRect();
    const dir = getComputedStyle(document.documentElement).direction === "rtl" ? "rtl" : "ltr";
    const { clientWidth, clientHeight } = document.documentElement;
    // In quirks mode the root element is as high as the page.
    const size = { width: clientWidth, height: document.compatMode === "BackCompat" ? innerHeight : clientHeight };
    const { left, top, maxHeight } = placeCard(at.words, at.line, { width, height }, size, dir);
    host.style.setProperty("left", `${left}px`, "important");
    host.style.setProperty("top", `${top}px`, "important");
    host.style.setProperty("max-height", `${maxHeight}px`, "important");
    return true;
  };

  place();
  if (takeFocus) root.querySelector<HTMLElement>("button, a[href]")?.focus();
  return {
    place,
    contains: (event) => event.composedPath().includes(host),
    renew(now) {
      mounted.draw(now);
      place();
    },
    close() {
      const focused = document.activeElement === host;
      mounted.unmount();
      host.remove();
      if (focused && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}

/** Set by script, which no content policy forbids; `!important`, so that no page style reaches the host. */
function styleHost(host: HTMLElement): void {
  const rules: [string, string][] = [
    ["all", "initial"],
    // "all" takes the sheet's own away, and without it the card stays light on a dark screen.
    ["color-scheme", "light dark"],
    ["position", "fixed"],
    ["inset", "auto"],
    ["left", "0"],
    ["top", "0"],
    ["margin", "0"],
    ["padding", "0"],
    ["border", "0"],
    ["background", "transparent"],
    ["overflow", "auto"],
    ["display", "block"],
    ["z-index", "2147483647"],
    ["max-width", "calc(100vw - 16px)"],
  ];
  for (const [name, value] of rules) host.style.setProperty(name, value, "important");
}

/** Into the top layer, over the page's own dialogs. */
function raise(host: HTMLElement): void {
  host.popover = "manual";
  host.showPopover();
}
