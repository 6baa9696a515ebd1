/** The requests about the local provenance index. The worker is its one writer. */
import type { Requests } from "../messages/contract.ts";
import type { Handlers } from "../messages/answer.ts";
import { Refusal } from "../messages/failure.ts";
import { browser } from "../platform/browser.ts";
import { filterRows } from "../store/filter-rows.ts";
import { summarizeRows } from "../store/summarize-rows.ts";
import { addDocuments, documentOf, refusalOf } from "./add-documents.ts";
import { acceptLoss, localIndex, writeIndex } from "./local-index.ts";
import { lastState } from "./trace-tab.ts";

type IndexRequest = Extract<keyof Requests, `index/${string}`>;

/** Handlers of every `index/…` request. */
export const indexRequests: Handlers<IndexRequest> = {
  async "index/add-page"({ tabId }) {
    const state = await lastState(tabId);
    if (state.state !== "traced") throw new Refusal("not-traced");
    if ((await browser.tabs.get(tabId)).incognito) throw new Refusal("private");
    const result = await addDocuments([documentOf(state.trace, { way: "page", at: new Date().toISOString() })]);
    return { replaced: result.replaced > 0 };
  },
  async "index/add"({ documents }) {
    const { added, replaced, unchanged } = await addDocuments(documents);
    return { added, replaced, unchanged };
  },
  async "index/status"() {
    const { documents, since, bytes, quota, health } = await (await localIndex()).status();
    return { documents, since, bytes, quota, health };
  },
  async "index/search"({ words, filter, offset, limit }) {
    const index = await localIndex();
    return index.search({ words, among: filter && filterRows(await index.table(), filter), offset, limit });
  },
  async "index/overview"() {
    return summarizeRows(await (await localIndex()).table());
  },
  async "index/verify"({ place }) {
    const { checked, blobs, keys, entries, lost, next } = await (await localIndex()).verifySlice(place);
    return { checked, blobs, segments: [...new Set(keys.map(([segment]) => segment))], entries, lost, next };
  },
  async "index/repair"({ segments }) {
    const result = await writeIndex((index) => index.repair(segments));
    if (!result.ok) throw refusalOf(result);
    return { lost: result.lost, lostUrls: result.lostUrls };
  },
  async "index/accept-loss"() {
    await acceptLoss();
    return {};
  },
};
