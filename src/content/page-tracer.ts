/**
 * The tracer of one document: reads, detects, asks, paints, and follows the page while it changes.
 * All that it adds to the page is gone after `stop`.
 */
import { createDetector, type Detector } from "../core/detect/create-detector.ts";
import type { CompiledDirectory } from "../core/directory/compile-directory.ts";
import { createDirectory } from "../core/directory/create-directory.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { TracedAttribution } from "../core/model.ts";
import { isSure } from "../core/sure.ts";
import { ask } from "../messages/ask.ts";
import type { Requests } from "../messages/contract.ts";
import { failureOf, type Failure } from "../messages/failure.ts";
import { pageTextLimit } from "../messages/limits.ts";
import type { Tracer } from "../messages/tracer.ts";
import type { PageReading } from "../page/read-page.ts";
import { isConnected } from "../platform/browser.ts";
import { messageLookup } from "../platform/interface-language.ts";
import { createText } from "../ui/text.ts";
import { controlCard, type CardControl } from "./card-control.ts";
import { hasTooMuchText } from "./has-too-much-text.ts";
import { inSlices } from "./in-slices.ts";
import { mayBeArticle } from "./may-be-article.ts";
import { paintHighlights, type Highlights } from "./highlights.ts";
import { passageSpans, type Passage } from "./passage.ts";
import { readThisPage } from "./read-this-page.ts";
import { watchPage } from "./watch-page.ts";
import { whenRead } from "./when-read.ts";

type Detected = Requests["page/detected"]["ask"];
type Told = { ok: true } | { ok: false; failure: Failure };
const gone: Told = { ok: false, failure: { code: "left", detail: "" } };
type Painted = { passages: Passage[]; highlights: Highlights; card: CardControl; control: AbortController };

/** The tracer of the document it runs in. */
export type PageTracer = Tracer & {
  /** Scrolls to an attribution and opens its card; false where the page no longer shows it. */
  show(attribution: string): Promise<boolean>;
  /** The same for the next sure attribution after the one whose card is open. */
  showNext(): Promise<boolean>;
  /** Asks the worker again for what was detected: the index has changed. False where nothing was. */
  renew(): Promise<boolean>;
  /** Leaves exactly these attributions out from now on. */
  hide(attributions: string[]): void;
};

/** Creates the tracer; nothing happens before `read`. */
export function createPageTracer(): PageTracer {
  const life = new AbortController();
  let directory: Directory | undefined;
  let detector: Detector | undefined;
  let messages = "";
  let reading: PageReading | undefined;
  let detected: Detected | undefined;
  let traced: TracedAttribution[] = [];
  let hidden: string[] = [];
  let read = false;
  let painted: Painted | undefined;
  let detection = new AbortController();

  const clear = (): void => {
    painted?.control.abort();
    painted?.highlights.clear();
    painted = undefined;
  };
  const stop = (): void => {
    clear();
    detection.abort();
    life.abort();
  };
  const isAlive = (): boolean => {
    if (life.signal.aborted) return false;
    if (!isConnected()) stop();
    return !life.signal.aborted;
  };

  const paint = (): void => {
    clear();
    if (reading === undefined) return;
    const { page, rangesOf } = reading;
    const passages = traced.filter(({ id }) => !hidden.includes(id)).map((attribution) => ({ attribution, ranges: passageSpans(attribution).flatMap(rangesOf) }));
    const sure = passages.filter(({ attribution, ranges }) => isSure(attribution) && ranges.length > 0);
    const control = new AbortController();
    const highlights = paintHighlights(sure.flatMap(({ ranges }) => ranges));
    const card = controlCard({ passages: sure, pageText: page.text, pageName: page.host, highlights, text: createText(messageLookup(messages)), isAlive, signal: control.signal });
    painted = { passages, highlights, card, control };
  };

  const detect = async (): Promise<Told> => {
    if (reading === undefined || detector === undefined) return gone;
    const { page } = reading;
    detection.abort();
    detection = new AbortController();
    const found = await inSlices(detector.detectInSteps(page), detection.signal);
    if (found === undefined) return gone;
    detected = { page, ...found };
    return tell();
  };

  const tell = async (): Promise<Told> => {
    if (detected === undefined) return gone;
    const asked = detected;
    try {
      const answer = await ask("page/detected", asked);
      // The page moved on while the worker looked.
      if (detected !== asked || life.signal.aborted) return gone;
      traced = answer.attributions;
      hidden = answer.hidden;
      paint();
      // A click traces any page; only articles are remembered, as no mail or bank account is one.
      if (answer.remember && mayBeArticle(document)) whenRead(() => void (isAlive() && ask("page/read", {}).catch(() => undefined)), detection.signal);
      return { ok: true };
    } catch (error) {
      if (!isAlive()) return { ok: false, failure: { code: "updated", detail: "" } };
      return { ok: false, failure: failureOf(error) };
    }
  };

  const forget = (): void => {
    clear();
    detection.abort();
    read = false;
    reading = undefined;
    detected = undefined;
    traced = [];
  };

  watchPage({
    signal: life.signal,
    isAlive,
    left() {
      forget();
      void ask("page/left", {}).catch(() => undefined);
    },
    returned: () => void (detected && tell()),
    touched: () => painted?.highlights.restore(),
    changed() {
      if (reading === undefined || detector === undefined || hasTooMuchText(document, pageTextLimit)) return;
      const before = reading;
      const now = readThisPage();
      if (now.page.text.length > pageTextLimit) return;
      reading = now;
      // The same words in new nodes, as after hydration or translation back: only the marks move.
      if (now.page.text === before.page.text) return paint();
      // Another language, as after the browser's translation, needs another pack, which only the worker has.
      if (now.page.lang !== before.page.lang) return void ask("page/again", {}).catch(() => undefined);
      void detect();
    },
  });

  return {
    isAlive,
    stop,
    hasDirectory: () => directory !== undefined,
    hasRead: () => read,
    async read() {
      read = true;
      if (document.contentType === "application/pdf") return { ok: false, reason: "pdf" };
      if (hasTooMuchText(document, pageTextLimit)) return { ok: false, reason: "too-large" };
      const now = readThisPage();
      if (now.page.text.trim() === "") return { ok: false, reason: "empty" };
      if (now.page.text.length > pageTextLimit) return { ok: false, reason: "too-large" };
      reading = now;
      return { ok: true, lang: now.page.lang };
    },
    async detect(data) {
      if (data.directory !== "") {
        const compiled: CompiledDirectory = JSON.parse(data.directory);
        directory = createDirectory(compiled);
      }
      if (directory === undefined) return gone;
      detector = createDetector(JSON.parse(data.pack), directory);
      messages = data.messages;
      return detect();
    },
    renew: async () => (await tell()).ok,
    hide(attributions) {
      hidden = attributions;
      paint();
    },
    async show(id) {
      const passage = painted?.passages.find(({ attribution }) => attribution.id === id);
      return showPassage(painted, passage);
    },
    async showNext() {
      const sure = painted?.passages.filter(({ attribution, ranges }) => isSure(attribution) && ranges.length > 0) ?? [];
      const current = painted?.card.current();
      const next = sure[current === undefined ? 0 : (sure.indexOf(current) + 1) % sure.length];
      return showPassage(painted, next);
    },
  };
}

async function showPassage(painted: Painted | undefined, passage: Passage | undefined): Promise<boolean> {
  if (painted === undefined || passage === undefined || !passage.ranges.some((range) => range.startContainer.isConnected)) return false;
  await painted.card.show(passage);
  return true;
}
