import fc from "fast-check";
import { Refusal } from "../../src/messages/failure.ts";
import { afterEach, describe, expect, test, vi } from "vitest";

const own = { id: "wiretrace", root: "chrome-extension://wiretrace/" };
vi.stubGlobal("chrome", { runtime: { id: own.id, getURL: (path: string) => own.root + path, onMessage: { addListener: () => undefined } } });
const { replyTo } = await import("../../src/messages/answer.ts");
const { checkPayload } = await import("../../src/messages/schemas.ts");
const { senderKind } = await import("../../src/messages/senders.ts");
const { batchLimit, documentTextLimit } = await import("../../src/messages/limits.ts");

const ownPage = { id: own.id, url: `${own.root}src/pages/popup/index.html` };
const webPage = { id: own.id, url: "https://example.org/story", frameId: 0, tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false } };

const handlers = {
  "index/add": vi.fn(({ documents }: { documents: unknown[] }) => Promise.resolve({ added: documents.length, replaced: 0, unchanged: 0 })),
  "trace/tab": vi.fn(() => Promise.reject(new Refusal("no-tab", "the tab is gone"))),
  "page/text": vi.fn(() => Promise.resolve({ attributions: [], hidden: [], remember: false })),
};

afterEach(() => vi.clearAllMocks());

describe("senders", () => {
  test.each([
    ["a page of ours", ownPage, "extension"],
    ["a page of ours in a tab", { ...ownPage, tab: webPage.tab, frameId: 0 }, "extension"],
    ["the worker, which Firefox names by no address", { id: own.id }, "extension"],
    ["our script in a page", webPage, "content"],
    ["our script in a frame of a page", { ...webPage, frameId: 3 }, undefined],
    ["another extension", { id: "other", url: "chrome-extension://other/popup.html" }, undefined],
    ["another extension that calls itself by our address", { id: "other", url: ownPage.url }, undefined],
  ] as const)("%s", (_, sender, kind) => {
    expect(senderKind(sender, own)).toBe(kind);
  });
});

describe("answering", () => {
  const document = { url: "https://example.org/1", title: "One", text: "Words." };

  test("gives the handler's answer to an allowed sender with a right payload", async () => {
    const reply = await replyTo(handlers, checkPayload, { name: "index/add", payload: { documents: [document] }, sender: ownPage });
    expect(reply).toEqual({ ok: true, answer: { added: 1, replaced: 0, unchanged: 0 } });
  });

  test("refuses a web page what only our pages may ask", async () => {
    const reply = await replyTo(handlers, checkPayload, { name: "index/add", payload: { documents: [document] }, sender: webPage });
    expect(reply).toEqual({ ok: false, code: "other", reason: "index/add: not for this sender" });
    expect(handlers["index/add"]).not.toHaveBeenCalled();
  });

  test("tells a handler's failure instead of leaving the asker waiting", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await replyTo(handlers, checkPayload, { name: "trace/tab", payload: { tabId: 1 }, sender: ownPage })).toEqual({ ok: false, code: "no-tab", reason: "the tab is gone" });
  });

  test.each([
    ["no payload", undefined],
    ["a number for the list", { documents: 3 }],
    ["a document without an address", { documents: [{ ...document, url: "" }] }],
    ["an unknown field beside the list", { documents: [], extra: 1 }],
    ["too many documents", { documents: Array.from({ length: batchLimit + 1 }, () => document) }],
    ["a text beyond the limit", { documents: [{ ...document, text: "x".repeat(documentTextLimit + 1) }] }],
  ])("refuses %s before the handler sees it", async (_, payload) => {
    const reply = await replyTo(handlers, checkPayload, { name: "index/add", payload: payload, sender: ownPage });
    expect(reply.ok).toBe(false);
    expect(handlers["index/add"]).not.toHaveBeenCalled();
  });

  test("refuses spans that lie outside the page text", async () => {
    const page = { text: "short", blocks: [], links: [], embeds: [], hints: [], lang: "de", url: webPage.url, host: "example.org", title: "", publishedAt: null };
    const ask = (end: number) => replyTo(handlers, checkPayload, { name: "page/text", payload: { page: { ...page, links: [{ href: webPage.url, span: [0, end] }] }, question: 1 }, sender: webPage });
    expect((await ask(6)).ok).toBe(false);
    expect((await ask(5)).ok).toBe(true);
  });

  test("survives any payload whatever, and lets none but a right one through", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), async (payload) => {
        const reply = await replyTo(handlers, checkPayload, { name: "index/add", payload: payload, sender: ownPage });
        expect(reply.ok).toBe(false);
      }),
    );
    expect(Object.hasOwn(Object.prototype, "documents")).toBe(false);
  });
});
