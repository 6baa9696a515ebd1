/**
 * Every request between the parts of the extension. Payloads are plain data; types stop at the wire,
 * so each receiver checks sender, name and sizes with the schemas beside this file.
 */
import type { ReceiptVersions } from "../core/export/receipt.ts";
import type { OriginalHints } from "../core/match/original-hints.ts";
import type { Beside } from "../core/match/pages/beside.ts";
import type { DriftStep, Kept, Match, PageText, SourceDocument, Trace, TracedAttribution } from "../core/model.ts";
import type { OwnChange } from "../core/directory/own/own-changes.ts";
import type { OwnProblem } from "../core/directory/own/own-entry-problems.ts";
import type { EntryRow } from "../core/directory/search-entries.ts";
import type { SourceFacts } from "../core/directory/source-facts.ts";
import type { SiteSuggestion } from "../core/directory/hosts/suggest-sites.ts";
import type { Failure } from "./failure.ts";
import type { SiteRules } from "./site-rules.ts";
import type { BackupItem, BackupState, DeletionState, DocumentFacts, DocumentFilter, Overview, PartCounts, RestoreCounts, RestoreProgress, RetentionEffect, RetentionRules, RetentionState, VerifyAnswer, VerifyPlace } from "./keeping.ts";
import type { WrongMark } from "./wrong-mark.ts";
import type { Article, Discovery, FeedChoice, FollowedFeed } from "./feeds.ts";

/** Where a tab stands; the popup shows one face per state. */
export type TabState =
  | { state: "unchecked" }
  | { state: "checking" }
  /**
   * `hidden`: ids of attributions that the reader marked as read wrongly; faces and page leave them out. `facts`: about
   * every source the trace names, so that a face shows its first words after one answer. `growing`: the index is still
   * being asked; what has no matches yet may get some.
   */
  | { state: "traced"; trace: Trace; tracedAt: number; hidden: string[]; facts: TraceFacts; growing?: true }
  /** Not an address an extension may read: browser pages, stores, PDF viewers. */
  | { state: "unreadable"; reason: "browser-page" | "pdf" | "store" | "file" | "empty" | "too-large" }
  /** The person wants nothing read on this site. */
  | { state: "never"; host: string }
  /** Needs the person's click or a host grant. */
  | { state: "no-access"; host: string }
  | { state: "failed"; failure: Failure };

/** Facts about sources, with names in the language `lang`. */
export type TraceFacts = { lang: string; sources: SourceFacts[] };

export type IndexStatus = {
  documents: number;
  /** ISO instant of the first addition; null while empty. */
  since: string | null;
  bytes: number;
  quota: number | null;
  /** "lost": the generation marker says that documents once here are gone. */
  health: "ok" | "lost" | "damaged";
};

export type ImportCounts = { added: number; replaced: number; unchanged: number };

/** One import as the journal keeps it. `interrupted`: the page or the browser went while it ran; what was added stays. */
export type ImportEntry = ImportCounts & {
  id: string;
  /** Names of the first files. */
  names: string[];
  files: number;
  /** ISO instants; `endedAt` is null while it runs and where it was interrupted. */
  startedAt: string;
  endedAt: string | null;
  state: "running" | "interrupted" | "done" | "cancelled" | "failed" | "undoing" | "undone";
  skipped: number;
};

/** A document as the manage page lists it. */
export type DocumentRow = {
  /** Names this version of the document, as long as the index is not begun anew. */
  number: number;
  url: string;
  title: string;
  lang: string;
  publishedAt: string | null;
  publisher: string | null;
  characters: number;
  kept: Kept | null;
};

/** Which remembered pages are meant: those of the last hours, those of a site, or all (both null). */
export type ReadingScope = { hours: number | null; site: string | null };

/** An earlier version of a page in the index, and each passage that differs from the page as it is now. */
export type PageVersion = { publishedAt: string | null; kept: Kept | null; changes: DriftStep[][] };

/** A selection that a context menu handed over. `tooLong`: it is not here; paste it instead. */
export type Selection = { task: "look-up" | "trace"; text: string; url: string; tooLong: boolean };

export type Requests = {
  /** popup, side panel -> worker: trace the tab now (injects the tracer), and tell how it went. `lang`: of the names in the facts. */
  "trace/tab": { ask: { tabId: number; lang?: string | undefined }; answer: TabState };
  /** popup, side panel -> worker: the tab's last trace, without tracing. */
  "trace/last": { ask: { tabId: number; lang?: string | undefined }; answer: TabState };
  /**
   * content -> worker: what stands on this page; what does it cite? The worker keeps the whole trace; the page needs the attributions
   * with their matches, and to know whether it is to be remembered once it was read. Null where the
   * tab shows something else by the time it is known: a later text takes the place of an earlier one. `question`: a number of the
   * page's own; what is known before all is, the worker tells it under that number ("card/told").
   */
  "page/text": {
    ask: { page: PageText; question: number };
    answer: { attributions: TracedAttribution[]; hidden: string[]; remember: boolean } | null;
  };
  /** content -> worker: this article stood in front for some seconds. The worker remembers it where the person wants that. */
  "page/read": { ask: Record<string, never>; answer: { remembered: boolean } };
  /** content -> worker: the document shows another page now, which is not traced yet. */
  "page/left": { ask: Record<string, never>; answer: Record<string, never> };
  /** bootstrap -> worker: this page may be an article; should it be traced? The worker injects the tracer if so. */
  "page/candidate": { ask: { url: string; lang: string }; answer: { trace: boolean } };
  /** popup -> worker: add the traced page to the local provenance index. */
  "index/add-page": { ask: { tabId: number }; answer: { replaced: boolean } };
  /** manage page -> worker: a batch of an import; the worker is the one writer. */
  "index/add": { ask: { documents: SourceDocument[] }; answer: { added: number; replaced: number; unchanged: number } };
  /** manage page -> worker: an import begins; `id` names it from now on. */
  "imports/begin": { ask: { id: string; names: string[]; files: number }; answer: Record<string, never> };
  /** manage page -> worker: the next part of an import, counted from 1. The same part may come again when its answer was lost. */
  "imports/add": { ask: { id: string; part: number; documents: SourceDocument[] }; answer: ImportCounts };
  /** manage page -> worker: an import ended. */
  "imports/end": { ask: { id: string; state: "done" | "cancelled" | "failed"; skipped: number }; answer: Record<string, never> };
  /** manage page -> worker: the journal of imports, the newest first. */
  "imports/list": { ask: Record<string, never>; answer: { imports: ImportEntry[] } };
  /** manage page -> worker: undo a stretch of an import; asked again until `left` is 0, also after an interruption. */
  "imports/undo": { ask: { id: string }; answer: { removed: number; restored: number; left: number } };
  /** manage page, popup -> worker: how full and how healthy the index is. */
  "index/status": { ask: Record<string, never>; answer: IndexStatus };
  /** manage page -> worker: documents that pass the filter and whose title, text or address hold the words, newest first. */
  "index/search": { ask: { words: string; filter?: DocumentFilter | undefined; offset: number; limit: number }; answer: { total: number; rows: DocumentRow[] } };
  /** manage page -> worker: the index in numbers. */
  "index/overview": { ask: Record<string, never>; answer: Overview };
  /** manage page -> worker: remove these versions of documents and no others. The answer carries them back for undo. */
  "documents/remove": { ask: { numbers: number[] }; answer: { removed: SourceDocument[] } };
  /** manage page -> worker: put documents back that were removed, as they were. */
  "documents/put-back": { ask: { documents: SourceDocument[] }; answer: Record<string, never> };
  /** manage page -> worker: remove documents that pass the filter, newest first, at most so many; cannot be undone. */
  "documents/remove-all": { ask: { words: string; filter: DocumentFilter; limit: number }; answer: { removed: number; left: number } };
  /** manage page -> worker: change what is known about a document; false where it is gone. */
  "documents/edit": { ask: { number: number; facts: DocumentFacts }; answer: { found: boolean } };
  /** manage page -> worker: pin documents, so that retention rules leave them alone, or take their pins away. */
  "documents/pin": { ask: { numbers: number[]; pinned: boolean }; answer: Record<string, never> };
  /** manage page -> worker: the rules by which documents go, and what they did. */
  "retention/state": { ask: Record<string, never>; answer: RetentionState };
  /** manage page -> worker: what these rules would take now. */
  "retention/preview": { ask: { rules: RetentionRules }; answer: RetentionEffect[] };
  /** manage page -> worker: keep these rules from now on. */
  "retention/set": { ask: { rules: RetentionRules }; answer: Record<string, never> };
  /** manage page -> worker: take one slice of what the rules let go; somebody has looked. */
  "retention/run": { ask: Record<string, never>; answer: { removed: number; left: number } };
  /** popup -> worker: whether a backup was due when that was last looked at, once a day. */
  "backup/due": { ask: Record<string, never>; answer: { due: boolean } };
  /** manage page -> worker: when the last backup was made, whether another is due, and what a restore left undone. */
  "backup/state": { ask: Record<string, never>; answer: BackupState };
  /** manage page -> worker: everything of the reader's own making that a backup holds beside documents. */
  "backup/items": { ask: Record<string, never>; answer: { items: BackupItem[] } };
  /** manage page -> worker: documents for a backup, from this one on; `next` is where to go on, null at the end. */
  "backup/documents": { ask: { from: number }; answer: { documents: SourceDocument[]; next: number | null } };
  /** manage page -> worker: a backup with so many documents was handed to the reader. */
  "backup/made": { ask: { documents: number }; answer: Record<string, never> };
  /** manage page -> worker: what these documents of a backup are to the index. Changes nothing. */
  "backup/compare": { ask: { documents: SourceDocument[] }; answer: RestoreCounts };
  /** manage page -> worker: add those that are new or newer. All of the batch or nothing; safe to repeat. */
  "backup/restore": { ask: { documents: SourceDocument[]; progress: RestoreProgress }; answer: RestoreCounts };
  /** manage page -> worker: what these items of a backup are to the ones here. Changes nothing. */
  "backup/compare-items": { ask: { items: BackupItem[] }; answer: { parts: PartCounts[] } };
  /** manage page -> worker: add those that are new or newer; safe to repeat. */
  "backup/restore-items": { ask: { items: BackupItem[] }; answer: { parts: PartCounts[] } };
  /** manage page -> worker: no restore is unfinished any more, or nobody wants to finish it. */
  "backup/finish": { ask: Record<string, never>; answer: Record<string, never> };
  /** manage page -> worker: check the next bytes of the index; asked again with `next` until that is null. `segments`: those with damage in this slice; `entries`: notes of changes that cannot be read; `lost`: documents that the slice's damage may cost at most. */
  "index/verify": { ask: { place: VerifyPlace }; answer: VerifyAnswer };
  /** manage page -> worker: make these segments again from their texts. Addresses of lost documents as far as they can still be read. */
  "index/repair": { ask: { segments: number[] }; answer: { lost: number; lostUrls: string[] } };
  /** manage page -> worker: do not speak of the lost documents any more. */
  "index/accept-loss": { ask: Record<string, never>; answer: Record<string, never> };
  /** manage page -> worker: how much there is of each part that can be deleted beside documents. */
  "deletion/parts": { ask: Record<string, never>; answer: { parts: { part: string; items: number }[] } };
  /** manage page -> worker: what was deleted and can still be brought back. */
  "deletion/state": { ask: Record<string, never>; answer: DeletionState };
  /** manage page -> worker: delete these parts, and every document and trace kept where that is said; for an hour it can be brought back. */
  "deletion/delete": { ask: { documents: boolean; parts: string[] }; answer: DeletionState };
  /** manage page -> worker: bring back what was deleted. */
  "deletion/undo": { ask: Record<string, never>; answer: Record<string, never> };
  /** manage page -> worker: what was deleted is not to be brought back. */
  "deletion/finish": { ask: Record<string, never>; answer: Record<string, never> };
  /** manage page -> worker: entries of the directory by name or host; without words all that the reader changed. */
  "directory/search": { ask: { words: string }; answer: EntryRow[] };
  /** manage page -> worker: hide, correct or add an entry; an empty id asks for a new one. */
  "directory/change": { ask: { change: OwnChange }; answer: { ok: true } | { ok: false; problems: OwnProblem[] } };
  /** manage page -> worker: take a change back. The answer carries it, so that the page can offer undo. */
  "directory/take-back": { ask: { id: string }; answer: { change?: OwnChange } };
  /** manage page -> worker: every followed feed, in the order in which they were followed. */
  "feeds/list": { ask: Record<string, never>; answer: { feeds: FollowedFeed[] } };
  /** manage page, welcome page -> worker: follow feeds, and read them for the first time. Those followed already stay as they are. */
  "feeds/follow": { ask: { feeds: FeedChoice[] }; answer: { followed: number } };
  /** manage page -> worker: ask these feeds nothing any more. Their documents stay. */
  "feeds/unfollow": { ask: { ids: string[] }; answer: Record<string, never> };
  /** manage page -> worker: undo of the last. */
  "feeds/restore": { ask: { ids: string[] }; answer: Record<string, never> };
  /** manage page -> worker: ask these feeds nothing until they are to go on. */
  "feeds/pause": { ask: { ids: string[]; paused: boolean }; answer: Record<string, never> };
  /** manage page -> worker: read these feeds now, all for none. Answers when they are read. */
  "feeds/refresh": { ask: { ids: string[] }; answer: Record<string, never> };
  /** manage page -> worker: whether to fetch the articles of this feed, where their sites are permitted. */
  "feeds/full-texts": { ask: { id: string; on: boolean }; answer: Record<string, never> };
  /** manage page -> worker: what stands at an address that the person gave: a feed, or a page that names some. */
  "feeds/discover": { ask: { url: string }; answer: Discovery };
  /** worker -> hidden page: the article in a page's HTML, read where there is a DOM. Null where there is none. */
  "article/read": { ask: { html: string; url: string }; answer: Article | null };
  /** popup, side panel, content -> worker: the one-line facts shown beside sources; `lang` is the interface's language. */
  "sources/facts": { ask: { ids: string[]; lang: string }; answer: SourceFacts[] };
  /** popup, side panel -> worker: this attribution was read wrongly, or was not after all; hides or shows it everywhere. */
  "wrong/mark": { ask: { tabId: number; attribution: string; wrong: boolean }; answer: Record<string, never> };
  /** manage page -> worker: everything that was marked as read wrongly, oldest first. */
  "wrong/list": { ask: Record<string, never>; answer: WrongMark[] };
  /** manage page -> worker: take a mark back. */
  "wrong/remove": { ask: WrongMark; answer: Record<string, never> };
  /** content -> worker: the reader asks the open card for everything; opens the side panel, else the popup, at this attribution. */
  "faces/open": { ask: { attribution: string }; answer: { opened: boolean } };
  /** popup, side panel -> worker: the attribution that a card was left for, told once. */
  "faces/wanted": { ask: { tabId: number }; answer: { attribution: string | null } };
  /** popup, side panel -> worker: with which program and data a page in this language is traced, for its receipt. */
  "about/versions": { ask: { lang: string }; answer: ReceiptVersions };
  /** popup, side panel -> worker: what a person would search for to find the original of this attribution's words. */
  "original/hints": { ask: { tabId: number; attribution: string }; answer: OriginalHints };
  /**
   * popup, side panel -> worker: the reader found a text that may be the original. It becomes a document, the page is matched
   * again, and the answer is where the words stand in it; null where they were not found in it.
   */
  "original/attach": { ask: { tabId: number; attribution: string; document: SourceDocument }; answer: { match: Match | null } };
  /** side panel -> worker: the text of a matched document beside the words of an attribution, or beside the whole page where that is null. */
  "match/beside": {
    ask: { tabId: number; attribution: string | null; document: string };
    answer: { ok: true; beside: Beside } | { ok: false; reason: "page-left" | "document-gone" };
  };
  /** popup, side panel -> worker: earlier versions of the tab's page in the index that differ from it, newest first. */
  "page/versions": { ask: { tabId: number }; answer: { versions: PageVersion[] } };
  /** popup, manage page, welcome page -> worker: what the person decided about sites. */
  "sites/rules": { ask: Record<string, never>; answer: SiteRules };
  /** popup, manage page -> worker: never read on the host's site, or allow it again. */
  "sites/never": { ask: { host: string; wanted: boolean }; answer: SiteRules };
  /** popup, manage page, welcome page -> worker: remember articles read on the host's site, or everywhere (null), or no longer. */
  "sites/remember": { ask: { host: string | null; wanted: boolean }; answer: SiteRules };
  /** manage page -> worker: how many remembered pages a forgetting would take. */
  "reading/count": { ask: ReadingScope; answer: { pages: number } };
  /** manage page -> worker: forget remembered pages; cannot be undone. */
  "reading/forget": { ask: ReadingScope; answer: { forgotten: number } };
  /** lookup page, manage page -> worker: trace a text that is no page. `lang` is "" where the text must tell. */
  "text/trace": { ask: { text: string; url: string; lang: string }; answer: Trace };
  /** lookup page, manage page -> worker: where these words stand in the index, and which documents hold each of them. */
  "text/look-up": { ask: { text: string }; answer: { matches: Match[]; holding: { total: number; rows: DocumentRow[] } } };
  /** lookup page -> worker: the selection it was opened for; null once the browser was closed. */
  "selection/read": { ask: { id: string }; answer: Selection | null };
  /** welcome page, manage page -> worker: sites of agencies and outlets whose name or address begins like that. */
  "sources/sites": { ask: { words: string; lang: string }; answer: { sites: SiteSuggestion[] } };
  /** popup, side panel -> worker: scroll to an attribution in the tab and open its card. */
  "page/show": { ask: { tabId: number; attribution: string }; answer: { shown: boolean } };
  /** worker -> content: the same, passed on to the page. */
  "card/show": { ask: { attribution: string }; answer: { shown: boolean } };
  /** worker -> content: exactly these attributions are marked as read wrongly; their highlights go. */
  "card/hide": { ask: { attributions: string[] }; answer: Record<string, never> };
  /** worker -> content: what is known of the page by now, while the index is still being asked. */
  "card/told": { ask: { question: number; attributions: TracedAttribution[]; hidden: string[] }; answer: Record<string, never> };
  /** worker -> content: the index has changed; ask again for what was detected. */
  "card/renew": { ask: Record<string, never>; answer: { renewed: boolean } };
  /** worker -> content: the keyboard command; goes to the next sure attribution and opens its card. */
  "card/next": { ask: Record<string, never>; answer: { shown: boolean } };
};

export type RequestName = keyof Requests;
/** What our script in a page answers; everything else is answered by the worker. */
export type ContentRequestName = "card/show" | "card/next" | "card/hide" | "card/renew" | "card/told";
/** What the hidden page answers. */
export type ReaderRequestName = "article/read";
export type WorkerRequestName = Exclude<RequestName, ContentRequestName | ReaderRequestName>;
