// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { TabState } from "../../../src/messages/contract.ts";
import type { AccessState } from "../../../src/pages/popup/access-switches.tsx";
import type { PopupProps } from "../../../src/pages/popup/popup.tsx";
import { Popup } from "../../../src/pages/popup/popup.tsx";
import { sampleHints } from "../../fixtures/faces/sample-hints.ts";
import { emptyTrace, sampleAttribution, sampleFacts, sampleTrace, traceOf } from "../../fixtures/faces/sample-trace.ts";
import { control, press, renderFace, wordsOf } from "../../ui/render-face.tsx";

const traced: TabState = { state: "traced", trace: sampleTrace, tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } };
const actions = () => ({ trace: vi.fn(), show: vi.fn(), addPage: vi.fn(), switchSite: vi.fn(), switchAll: vi.fn(), switchRemember: vi.fn(), switchNever: vi.fn(), openPanel: vi.fn(), manage: vi.fn(), copy: vi.fn(() => Promise.resolve(true)), markWrong: vi.fn(), undoWrong: vi.fn(), save: vi.fn(), saveReceipt: vi.fn(), original: { hints: vi.fn(() => Promise.resolve(sampleHints)), attach: vi.fn(() => Promise.resolve({ outcome: "not-found" as const })) } });

const accessTo = (granted: Partial<AccessState>): AccessState => ({ host: "spiegelung.example", site: false, all: false, never: false, remembered: false, rememberedAll: false, ...granted });

function popup(state: TabState, changes: Partial<PopupProps> = {}) {
  const on = actions();
  const props: PopupProps = {
    backupDue: false,
    state,
    problem: undefined,
    facts: sampleFacts,
    status: { documents: 1204, since: "2025-03-09T10:00:00Z", bytes: 1, quota: null, health: "ok" },
    access: accessTo({}),
    adding: { step: "idle" },
    versions: [],
    marked: false,
    wanted: undefined,
    on,
    ...changes,
  };
  return { root: renderFace(<Popup {...props} />), on };
}

/** Opens a fold as a press on its summary does. */
function unfold(root: Element, selector: string): void {
  const fold = root.querySelector<HTMLDetailsElement>(selector);
  if (!fold) throw new Error(`No fold ${selector}`);
  void act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event("toggle"));
  });
}

const headline = (...ids: string[]) => wordsOf(popup({ state: "traced", trace: traceOf(...ids.map(sampleAttribution)), tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } }).root.querySelector("h1"));

describe("Popup on a traced page", () => {
  test("first says what the page's words rest on, photo credits apart", () => {
    const { root } = popup(traced);
    expect(wordsOf(root.querySelector(".headline"))).toBe(
      "Names 4 sources for its words.Furthest named: KCNA; Security Council of Russia, through RIA Novosti; Reuters" +
        "Also rests on 1 source without a name.Also cites 1 source that is described, not named.Pictures: KCNA",
    );
  });

  test.each([
    ["one named source", ["a6"], "Names 1 source for its words."],
    ["a republished text without citations", ["a9"], "Its text comes from Hafenzeitung."],
    ["less certain passages alone", ["a8"], "No source found in the text read."],
  ])("headline for %s", (_, ids, expected) => expect(headline(...ids)).toBe(expected));

  test("shows the chain as nested lists, each line resting on those beneath it", () => {
    const { root } = popup(traced);
    const chain = root.querySelector(".chain > ul");
    const top = [...(chain?.children ?? [])].map((item) => wordsOf(item.querySelector(".source-name")));
    expect(top).toEqual(["Hafenzeitung", "Vladivostok port hosts delegation"]);
    expect(wordsOf(chain?.children[1])).toContain("shares passages with");
    expect(wordsOf(chain?.children[1])).toContain("No credit found in the text read; licensed use may need none.");
  });

  test("groups passages by source; less certain ones and pictures are folded", () => {
    const { root } = popup(traced);
    expect([...root.querySelectorAll("h3 .source-name")].map(wordsOf)).toEqual(["KCNA", "RIA Novosti", "Reuters"]);
    const folded = [...root.querySelectorAll<HTMLDetailsElement>("details.folded")];
    expect(folded.map(({ open }) => open)).toEqual([false, false, false]);
    expect(folded.map((details) => wordsOf(details.querySelector("summary")))).toEqual(["1 less certain passage", "1 picture credit", "Save this trace"]);
  });

  test("going to a passage names the attribution", () => {
    const { root, on } = popup(traced);
    const group = root.querySelector("section.group");
    if (!group) throw new Error("No group");
    press(group, "Go to passage");
    expect(on.show).toHaveBeenCalledWith("a2");
  });

  test("a hint that contradicts the text is shown as a conflict", () => {
    expect(wordsOf(popup(traced).root.querySelector(".conflict"))).toBe(
      "The field isBasedOn says https://andere-zeitung.example/1; the text names Hafenzeitung.",
    );
  });

  test("never rates: no word of judgement", () => {
    expect(wordsOf(popup(traced).root)).not.toMatch(/verified|true|fake|original\b|trust|reliab/i);
  });

  test("one primary action, which adds the page, and then says that it did", () => {
    const { root, on } = popup(traced);
    expect(root.querySelectorAll(".button-primary")).toHaveLength(1);
    press(root, "Add this page to your index");
    expect(on.addPage).toHaveBeenCalledOnce();
    const added = popup(traced, { adding: { step: "added" } }).root;
    expect(wordsOf(added.querySelector(".add"))).toBe("The page is in your index.");
    expect(added.querySelectorAll(".button-primary")).toHaveLength(0);
    expect(wordsOf(popup(traced, { adding: { step: "failed", failure: { code: "full", detail: "" } } }).root.querySelector(".add"))).toContain("The storage is full.");
  });

  test("each passage can be cited, and marked as wrong and unmarked", () => {
    const { root, on } = popup(traced);
    const group = root.querySelectorAll("section.group")[1];
    if (!group) throw new Error("No second group");
    press(group, "Copy citation");
    press(group, "This is wrong");
    expect(on.copy).toHaveBeenCalledWith(sampleAttribution("a5"));
    expect(on.markWrong).toHaveBeenCalledWith(sampleAttribution("a5"), true);
    const after = popup(traced, { marked: true });
    expect(wordsOf(after.root.querySelector(".undo"))).toBe("Marked as wrong and hidden on this page.Undo");
    press(after.root, "Undo");
    expect(after.on.undoWrong).toHaveBeenCalledOnce();
  });

  test("the proof names the rule, the place in the text read and the directory's records", () => {
    const lines = [...(popup(traced).root.querySelectorAll("section.group")[1]?.querySelectorAll(".proof .rule") ?? [])].map(wordsOf);
    const [start, end] = sampleAttribution("a5").evidence;
    expect(lines.slice(0, 4)).toEqual([
      "Read by rule words/cited, certainty 95%",
      `Characters ${start} to ${end} of the text read`,
      "RIA Novosti · Directory record: ria",
      "Security Council of Russia · Directory record: ru-scrf",
    ]);
  });

  test("what was marked as wrong is left out, counted nowhere, and can be shown again", () => {
    const { root, on } = popup({ state: "traced", trace: traceOf(...["a5", "a6"].map(sampleAttribution)), tracedAt: 0, hidden: ["a5"], facts: { lang: "en", sources: [] } });
    expect(wordsOf(root.querySelector("h1"))).toBe("Names 1 source for its words.");
    expect(wordsOf(root.querySelector(".trace"))).not.toContain("Die Arbeitsgruppe tritt");
    expect(wordsOf(root.querySelector("main > .folded > summary"))).toBe("1 passage hidden as wrong");
    press(root, "Show again");
    expect(on.markWrong).toHaveBeenCalledWith(expect.objectContaining({ id: "a5" }), false);
  });

  test("a reader who comes from a card stands at its passage, with the proof open", () => {
    const { root } = popup(traced, { wanted: { attribution: "a8" } });
    expect(document.activeElement?.id).toBe("passage-a8");
    expect(document.activeElement?.closest<HTMLDetailsElement>("details.folded")?.open).toBe(true);
    expect(root.querySelector<HTMLDetailsElement>("#passage-a8 .proof")?.open).toBe(true);
  });

  test("the trace can be saved in nine formats and as a receipt, a single passage too, each saying what it is for", () => {
    const { root, on } = popup(traced);
    unfold(root, ".trace > .folded:last-child");
    expect([...root.querySelectorAll(".trace > .folded .exports button")].map((button) => wordsOf(button).split(":")[0])).toEqual(["Receipt", "Receipt to print", "Web Annotation", "PROV-O", "Claim", "CSL-JSON", "BibTeX", "RIS", "Markdown", "HTML", "CSV"]);
    press(root, "BibTeX: for LaTeX");
    expect(on.save).toHaveBeenCalledWith("bibtex");
    press(root, "Receipt to print");
    expect(on.saveReceipt).toHaveBeenCalledWith("html");
    unfold(root, "section.group .one-export");
    press(root.querySelector("section.group") ?? root, "BibTeX: for LaTeX");
    expect(on.save).toHaveBeenLastCalledWith("bibtex", sampleAttribution("a2"));
  });

  test("a trace without sources says so without judging, and can still be added", () => {
    const { root } = popup({ state: "traced", trace: emptyTrace, tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } });
    expect(wordsOf(root.querySelector("h1"))).toBe("No source found in the text read.");
    expect(control(root, "Add this page to your index")).toBeDefined();
  });
});

describe("Popup in the other states", () => {
  test.each<[TabState, string, string | undefined]>([
    [{ state: "unchecked" }, "This page has not been checked", "Trace this page"],
    [{ state: "checking" }, "Checking this page…", undefined],
    [{ state: "no-access", host: "a.example" }, "No access to a.example", "Allow on a.example"],
    [{ state: "no-access", host: "" }, "No access to this page", undefined],
    [{ state: "failed", failure: { code: "other", detail: "It broke." } }, "The page could not be traced", "Try again"],
    [{ state: "unreadable", reason: "pdf" }, "This is a PDF", undefined],
    [{ state: "unreadable", reason: "browser-page" }, "This is a page of the browser", undefined],
    [{ state: "unreadable", reason: "store" }, "This site is closed to extensions", undefined],
    [{ state: "unreadable", reason: "file" }, "Files need your permission", undefined],
    [{ state: "unreadable", reason: "empty" }, "No article text found", undefined],
    [{ state: "unreadable", reason: "too-large" }, "This page is too long", undefined],
  ])("%o says what is the case and offers at most one thing to do", (state, title, action) => {
    const { root } = popup(state);
    expect(wordsOf(root.querySelector("h1"))).toBe(title);
    expect([...root.querySelectorAll(".button-primary")].map(wordsOf)).toEqual(action === undefined ? [] : [action]);
  });

  test("the reason of a failure is shown, and trying again traces", () => {
    const { root, on } = popup({ state: "failed", failure: { code: "other", detail: "It broke." } });
    expect(wordsOf(root)).toContain("It broke.");
    press(root, "Try again");
    expect(on.trace).toHaveBeenCalledOnce();
  });

  test("allowing the site asks for the site in the click itself", () => {
    const { root, on } = popup({ state: "no-access", host: "a.example" });
    press(root, "Allow on a.example");
    expect(on.switchSite).toHaveBeenCalledWith(true);
  });
});

describe("Popup's footer and switches", () => {
  test.each([
    ["how many documents since when", { documents: 1204, health: "ok" as const }, "Your index holds 1,204 documents, since Mar 9, 2025."],
    ["an empty index", { documents: 0, health: "ok" as const }, "Your index is empty. Add pages to find their words again elsewhere."],
    ["lost documents", { documents: 3, health: "lost" as const }, "Documents that were in your index are gone. Restore them from a backup."],
  ])("the index line tells %s", (_, status, expected) => {
    const { root } = popup(traced, { status: { since: "2025-03-09T10:00:00Z", bytes: 1, quota: null, ...status } });
    expect(wordsOf(root.querySelector(".foot > .note"))).toBe(expected);
  });

  test("switches ask for the opposite of what is", () => {
    const { root, on } = popup(traced, { access: accessTo({ site: true }) });
    expect(control(root, "On spiegelung.example").getAttribute("aria-checked")).toBe("true");
    press(root, "On spiegelung.example");
    press(root, "On all sites");
    expect(on.switchSite).toHaveBeenCalledWith(false);
    expect(on.switchAll).toHaveBeenCalledWith(true);
  });

  test("under all sites the one site cannot be switched off alone", () => {
    const { root } = popup(traced, { access: accessTo({ all: true }) });
    expect(control(root, "On spiegelung.example").hasAttribute("disabled")).toBe(true);
  });

  test("a site that is remembered, and one that is never read", () => {
    const { root, on } = popup(traced, { access: accessTo({ remembered: true }) });
    press(root, "Remember articles I read here");
    press(root, "Never read this site");
    expect(on.switchRemember).toHaveBeenCalledWith(false);
    expect(on.switchNever).toHaveBeenCalledWith(true);
  });

  test("where nothing is read, nothing else can be switched on for the site", () => {
    const { root } = popup({ state: "never", host: "spiegelung.example" }, { access: accessTo({ site: true, remembered: true, never: true }) });
    const states = [...root.querySelectorAll("[role=switch]")].map((element) => [wordsOf(element), element.getAttribute("aria-checked"), element.hasAttribute("disabled")]);
    expect(states).toEqual([
      ["On spiegelung.example", "false", true],
      ["On all sites", "false", false],
      ["Remember articles I read here", "false", true],
      ["Never read this site", "true", false],
    ]);
  });

  test("the face of such a site leads back", () => {
    const { root, on } = popup({ state: "never", host: "spiegelung.example" });
    press(root, "Allow again on spiegelung.example");
    expect(on.switchNever).toHaveBeenCalledWith(false);
  });
});

describe("Popup's earlier versions", () => {
  const versions = [{ publishedAt: null, kept: { way: "read" as const, at: "2026-03-09T10:00:00Z" }, changes: [[{ op: "removed" as const, text: "Eight" }, { op: "added" as const, text: "Nine" }, { op: "same" as const, text: "ships" }]] }];

  test("say when it was read and what changed since", () => {
    const { root } = popup(traced, { versions });
    const details = control(root, "1 earlier version in your index differs").parentElement;
    expect(wordsOf(details)).toContain("As you read it on Mar 9, 2026");
    expect(wordsOf(details)).toContain("1 passage changed since");
    expect(details?.querySelector("del")?.textContent).toContain("Eight");
    expect(details?.querySelector("ins")?.textContent).toContain("Nine");
  });

  test("are not spoken of where none differs, nor beside another state", () => {
    expect(wordsOf(popup(traced).root)).not.toContain("earlier version");
    expect(wordsOf(popup({ state: "checking" }, { versions }).root)).not.toContain("earlier version");
  });
});

describe("what failed", () => {
  test("is said in the reader's language, and announced", () => {
    const { root } = popup(traced, { problem: { code: "left", detail: "" } });
    expect(wordsOf(root.querySelector("[role=alert]"))).toBe("The page was left or reloaded while it was read.");
  });

  test("a citation that could not be copied is not called copied", async () => {
    const { root, on } = popup(traced);
    on.copy.mockResolvedValueOnce(false);
    await act(async () => {
      control(root, "Copy citation").click();
      await Promise.resolve();
    });
    expect(on.copy).toHaveBeenCalledOnce();
    expect(root.textContent).not.toContain("Copied.");
  });
});
