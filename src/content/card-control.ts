/** Opens and closes the card on hover, tap and request. At most one card is open. */
import type { TracedAttribution } from "../core/model.ts";
import { ask } from "../messages/ask.ts";
import type { CardProps } from "../ui/card.tsx";
import type { FactsById } from "../ui/source-line.tsx";
import type { Text } from "../ui/text.ts";
import { openCard, type OpenCard } from "./card-host.ts";
import type { Highlights } from "./highlights.ts";
import { createHoverIntent } from "./hover-intent.ts";
import { passageAt, type Passage } from "./passage.ts";
import type { Box } from "./place-card.ts";

export type CardControl = {
  /** Scrolls to the passage and opens its card, with the focus in it. */
  show(passage: Passage): Promise<void>;
  /** Draws the open card anew, from its passage as it is now. */
  renew(): void;
  /** Which passage's card is open. */
  current(): Passage | undefined;
  close(): void;
};

export type CardControlOptions = {
  passages: Passage[];
  pageText: string;
  pageName: string;
  highlights: Highlights;
  text: Text;
  /** Called before anything is done for an event; false tears everything down. */
  isAlive: () => boolean;
  /** Whether the index is still being asked about the passages. */
  isGrowing: () => boolean;
  signal: AbortSignal;
};

/** Listens until the signal aborts; an abort closes the card. */
export function controlCard({ passages, pageText, pageName, highlights, text, isAlive, isGrowing, signal }: CardControlOptions): CardControl {
  const facts = new Map<Passage, Promise<FactsById>>();
  let open: { passage: Passage; card: OpenCard; props: () => CardProps } | undefined;
  /** Whose card is to open as soon as its facts are there. */
  let wanted: Passage | undefined;

  const takeAway = (): void => {
    wanted = undefined;
    open?.card.close();
    open = undefined;
    highlights.open([]);
  };
  const close = (): void => {
    intent.cancel();
    takeAway();
  };
  const factsFor = (passage: Passage): Promise<FactsById> => {
    const known = facts.get(passage) ?? fetchFacts(passage.attribution, text.lang);
    facts.set(passage, known);
    return known;
  };
  const showAll = ({ attribution }: Passage): void => {
    // First in the click: browsers open panels for a gesture only.
    void ask("faces/open", { attribution: attribution.id }).catch(() => undefined);
    close();
  };
  const openFor = async (passage: Passage, line: () => Box | undefined, takeFocus: boolean): Promise<void> => {
    wanted = passage;
    const known = await factsFor(passage);
    if (signal.aborted || wanted !== passage || open?.passage === passage) return;
    close();
    highlights.open(passage.ranges);
    const props = (): CardProps => ({ attribution: passage.attribution, isGrowing: isGrowing(), pageText, pageName, facts: known, onShowAll: () => showAll(passage), onClose: close });
    const card = openCard({
      text,
      props: props(),
      boxes: () => boxesOf(passage, line()),
      takeFocus,
      onLeave: () => intent.over(undefined),
    });
    open = { passage, card, props };
  };

  // The card is a target of its own: while the pointer is in it, nothing opens and nothing closes.
  const inCard: HoverTarget = { passage: undefined };
  const targets = new Map(passages.map((passage): [Passage, HoverTarget] => [passage, { passage }]));
  const intent = createHoverIntent<HoverTarget>({
    prepare: ({ passage }) => passage && void factsFor(passage),
    open: ({ passage, line }) => passage && void openFor(passage, () => line, false),
    close,
  });

  const look = perFrame((x: number, y: number): void => {
    if (!isAlive()) return;
    // Some pages clear what is painted without changing anything else.
    highlights.restore();
    const found = passageAt(passages, x, y);
    const target = found && targets.get(found.passage);
    if (target) target.line = found.line;
    intent.over(target);
  });
  const moved = (event: PointerEvent): void => {
    // Asked now: once the event is over, it no longer tells its way through the closed root.
    if (open?.card.contains(event)) {
      look.cancel();
      return intent.over(inCard);
    }
    look.at(event.clientX, event.clientY);
  };

  const listen = <Name extends keyof DocumentEventMap>(name: Name, handle: (event: DocumentEventMap[Name]) => void): void => {
    document.addEventListener(name, (event) => event.isTrusted && handle(event), { signal, capture: true, passive: true });
  };
  listen("pointermove", (event) => event.pointerType !== "touch" && moved(event));
  listen("pointerdown", (event) => open && !open.card.contains(event) && close());
  listen("click", (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== "touch" || !isAlive() || open?.card.contains(event)) return;
    if (event.target instanceof Element && event.target.closest("a[href], button, input, select, textarea, label, summary") !== null) return;
    const found = passageAt(passages, event.clientX, event.clientY);
    if (found) void openFor(found.passage, () => found.line, false);
  });
  listen("keydown", (event) => {
    if (event.key !== "Escape" || !open) return;
    // The pointer may still rest on the words, or have come back to them within this frame: what was dismissed stays away until
    // it leaves them (WCAG 1.4.13).
    look.settle();
    intent.dismiss();
    takeAway();
  });
  listen("scroll", () => open && !open.card.place() && close());
  globalThis.addEventListener("resize", () => open && !open.card.place() && close(), { signal });
  signal.addEventListener("abort", close);

  return {
    close,
    renew: () => open?.card.renew(open.props()),
    current: () => open?.passage,
    async show(passage) {
      scrollTo(passage);
      await openFor(passage, () => undefined, true);
    },
  };
}

type HoverTarget = { passage: Passage | undefined; line?: Box };

/** `settle` takes a look that is still to come now. */
type PerFrame = { at(x: number, y: number): void; settle(): void; cancel(): void };

/** One look per frame, at the last place: hit testing reads layout. */
function perFrame(look: (x: number, y: number) => void): PerFrame {
  let frame = 0;
  let last: [x: number, y: number] = [0, 0];
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    at(x, y) {
      last = [x, y];
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look(...last);
      });
    },
    settle() {
      if (frame === 0) return;
      cancel();
      look(...last);
    },
    cancel,
  };
}

/** Where the words stand now; undefined when none of them is in the window. */
function boxesOf({ ranges }: Passage, pointed: Box | undefined): { words: Box[]; line: Box } | undefined {
  const words = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
  const seen = words.filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
  const first = seen[0];
  if (first === undefined) return undefined;
  const line = pointed && seen.find((box) => Math.abs(box.top - pointed.top) < 1 && Math.abs(box.left - pointed.left) < 1);
  return { words: seen, line: line ?? first };
}

function scrollTo({ ranges }: Passage): void {
  const start = ranges[0]?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  const box = ranges[0]?.getBoundingClientRect();
  if (box === undefined || (box.top >= 0 && box.bottom <= innerHeight)) return;
  // At once: a smooth scroll would carry the words away from under the card.
  element?.scrollIntoView({ block: "center", behavior: "instant" });
}

async function fetchFacts({ path }: TracedAttribution, lang: string): Promise<FactsById> {
  const ids = path.flatMap(({ id, alternatives = [], speaksFor }) => [...(id === null ? [] : [id]), ...alternatives, ...(speaksFor?.alternatives ?? [])]);
  if (ids.length === 0) return new Map();
  // Without facts the card still tells who said it.
  const facts = await ask("sources/facts", { ids: [...new Set(ids)], lang }).catch(() => []);
  return new Map(facts.map((fact) => [fact.id, fact]));
}
