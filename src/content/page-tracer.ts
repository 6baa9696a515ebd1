/**
 * The tracer of one document: reads, asks the worker what the text cites, paints, and follows the page while it changes.
 * All that it adds to the page is gone after `stop`.
 */
import type { PageText, TracedAttribution } from "../core/model.ts";
import { isSure } from "../core/sure.ts";
import { ask } from "../messages/ask.ts";
import { failureOf, type Failure } from "../messages/failure.ts";
import { pageTextLimit } from "../messages/limits.ts";
import type { Tracer } from "../messages/tracer.ts";
import type { PageReading } from "../page/read-page.ts";
import { isConnected } from "../platform/browser.ts";
import { messageLookup } from "../platform/interface-language.ts";
import { createText } from "../ui/text.ts";
import { controlCard, type CardControl } from "./card-control.ts";
import { hasTooMuchText } from "./has-too-much-text.ts";
import { mayBeArticle } from "./may-be-article.ts";
import { paintHighlights, type Highlights } from "./highlights.ts";
import { passageSpans, type Passage } from "./passage.ts";
import { readThisPage } from "./read-this-page.ts";
import { watchPage } from "./watch-page.ts";
import { whenRead } from "./when-read.ts";

type Told = { ok: true } | { ok: false; failure: Failure };
const gone: Told = { ok: false, failure: { code: "left", detail: "" } };
/** What the worker told of a page, with the way to its places. `isGrowing`: it is still asking the index. */
type Traced = { reading: PageReading; attributions: TracedAttribution[]; isGrowing: boolean };
type Answer = { attributions: TracedAttribution[]; hidden: string[] };
type Painted = { passages: Passage[]; highlights: Highlights; card: CardControl; control: AbortController };

/** The tracer of the document it runs in. */
export type PageTracer = Tracer & {
  /** Scrolls to an attribution and opens its card; false where the page no longer shows it. */
  show(attribution: string): Promise<boolean>;
  /** The same for the next sure attribution after the one whose card is open. */
  showNext(): Promise<boolean>;
  /** Asks the worker again about the same text: the index has changed. False where none was read. */
  renew(): Promise<boolean>;
  /** Leaves exactly these attributions out from now on. */
  hide(attributions: string[]): void;
  /** Takes what is known before the question of this number is answered. */
  told(question: number, answer: Answer): void;
};

/** Creates the tracer; nothing happens before `trace`. */
export function createPageTracer(): PageTracer {
  const life = new AbortController();
  let messages = "";
  /** The page as it was read last, and what was told of it or of an earlier reading. */
  let reading: PageReading | undefined;
  let traced: Traced | undefined;
  let hidden: string[] = [];
  let read = false;
  let painted: Painted | undefined;
  /** What the worker was asked last: of answers that overtake each other only this one's counts. */
  let question: PageText | undefined;
  /** Begins at the document's own time: what is told to one that stood in the tab before is not taken for this one's. */
  let questions = Math.trunc(performance.timeOrigin) * 1_000;
  /** Ends with the reading that was asked about. */
  let visit = new AbortController();

  const clear = (): void => {
    painted?.control.abort();
    painted?.highlights.clear();
    painted = undefined;
  };
  const stop = (): void => {
    clear();
    visit.abort();
    life.abort();
  };
  const isAlive = (): boolean => {
    if (life.signal.aborted) return false;
    if (!isConnected()) stop();
    return !life.signal.aborted;
  };

  const paint = (): void => {
    clear();
    if (traced === undefined) return;
    const { page, rangesOf } = traced.reading;
    const passages = traced.attributions.filter(({ id }) => !hidden.includes(id)).map((attribution) => ({ attribution, ranges: passageSpans(attribution).flatMap(rangesOf) }));
    const sure = passages.filter(({ attribution, ranges }) => isSure(attribution) && ranges.length > 0);
    const control = new AbortController();
    const highlights = paintHighlights(sure.flatMap(({ ranges }) => ranges));
    const text = createText(messageLookup(messages));
    const card = controlCard({ passages: sure, pageText: page.text, pageName: page.host, highlights, text, isAlive, isGrowing: () => traced?.isGrowing === true, signal: control.signal });
    painted = { passages, highlights, card, control };
  };

  const take = (answer: Answer, isGrowing: boolean): void => {
    if (reading === undefined) return;
    const before = traced;
    traced = { reading, attributions: answer.attributions, isGrowing };
    const isSame = before?.isGrowing === true && before.reading === reading && hidden.join() === answer.hidden.join();
    hidden = answer.hidden;
    if (!isSame || painted === undefined) return paint();
    // The same passages: only their matches are new, and an open card stays.
    const byId = new Map(answer.attributions.map((attribution) => [attribution.id, attribution]));
    for (const passage of painted.passages) passage.attribution = byId.get(passage.attribution.id) ?? passage.attribution;
    painted.card.renew();
  };

  const tell = async (): Promise<Told> => {
    if (reading === undefined) return gone;
    const { page } = reading;
    question = page;
    questions += 1;
    visit.abort();
    visit = new AbortController();
    try {
      const answer = await ask("page/text", { page, question: questions });
      // The page moved on while the worker looked; its nodes may be new where its words are not.
      if (answer === null || question !== page || reading === undefined || life.signal.aborted) return gone;
      take(answer, false);
      // A click traces any page; only articles are remembered, as no mail or bank account is one.
      if (answer.remember && mayBeArticle(document)) whenRead(() => void (isAlive() && ask("page/read", {}).catch(() => undefined)), visit.signal);
      return { ok: true };
    } catch (error) {
      // Nobody goes on with what was told early.
      if (question === page && traced?.isGrowing === true) {
        traced = undefined;
        clear();
      }
      if (!isAlive()) return { ok: false, failure: { code: "updated", detail: "" } };
      return { ok: false, failure: failureOf(error) };
    }
  };

  const forget = (): void => {
    clear();
    visit.abort();
    read = false;
    reading = undefined;
    traced = undefined;
    question = undefined;
  };

  watchPage({
    signal: life.signal,
    isAlive,
    left() {
      forget();
      void ask("page/left", {}).catch(() => undefined);
    },
    returned: () => void tell(),
    touched: () => painted?.highlights.restore(),
    changed() {
      if (reading === undefined || hasTooMuchText(document, pageTextLimit)) return;
      const before = reading;
      const now = readThisPage();
      if (now.page.text.length > pageTextLimit) return;
      reading = now;
      if (now.page.text !== before.page.text || now.page.lang !== before.page.lang) void tell();
      // The same words in new nodes, as after hydration or translation back: only the marks move.
      else if (traced?.reading.page.text === now.page.text) {
        traced = { ...traced, reading: now };
        paint();
      }
    },
  });

  return {
    isAlive,
    stop,
    hasRead: () => read,
    async trace(given) {
      messages = given;
      read = true;
      if (document.contentType === "application/pdf") return { ok: false, reason: "pdf" };
      if (hasTooMuchText(document, pageTextLimit)) return { ok: false, reason: "too-large" };
      const now = readThisPage();
      if (now.page.text.trim() === "") return { ok: false, reason: "empty" };
      if (now.page.text.length > pageTextLimit) return { ok: false, reason: "too-large" };
      reading = now;
      return tell();
    },
    renew: async () => (await tell()).ok,
    hide(attributions) {
      hidden = attributions;
      paint();
    },
    told(number, answer) {
      // A page that was told of before keeps what it shows until all is known.
      if (isAlive() && question !== undefined && number === questions && (traced === undefined || traced.isGrowing)) take(answer, true);
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
