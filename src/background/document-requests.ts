/** The requests that change single documents of the index. */
import type { Handlers } from "../messages/answer.ts";
import type { Requests } from "../messages/contract.ts";
import type { DocumentFacts } from "../messages/keeping.ts";
import { prepareDocument } from "../core/match/documents/prepare-document.ts";
import type { SourceDocument } from "../core/model.ts";
import type { WriteFailure } from "../store/blobs.ts";
import { filterRows } from "../store/filter-rows.ts";
import { localIndex, writeIndex } from "./local-index.ts";
import { prepareDocuments, refusalOf } from "./add-documents.ts";
import { loadWorld } from "./assets.ts";
import { tidyIndexSoon } from "./tidy-index.ts";

/** Handlers of every `documents/…` request. */
export const documentRequests: Handlers<Extract<keyof Requests, `documents/${string}`>> = {
  async "documents/remove"({ numbers }) {
    const result = done(await writeIndex((index) => index.removeNumbers(numbers)));
    return { removed: result.removed };
  },
  async "documents/put-back"({ documents }) {
    const prepared = await prepareDocuments(documents);
    done(await writeIndex((index) => index.add(prepared)));
    return {};
  },
  async "documents/remove-all"({ words, filter, limit }) {
    const index = await localIndex();
    const { total, rows } = await index.search({ words, among: filterRows(await index.table(), filter), offset: 0, limit });
    const { removed } = done(await writeIndex((writable) => writable.removeNumbers(rows.map(({ number }) => number))));
    return { removed: removed.length, left: removed.length === 0 ? 0 : Math.max(0, total - removed.length) };
  },
  async "documents/edit"({ number, facts }) {
    const changed = await revise([number], (document) => withFacts(document, facts));
    return { found: changed > 0 };
  },
  async "documents/pin"({ numbers, pinned }) {
    await revise(numbers, (document) => withPin(document, pinned));
    return {};
  },
};

/** Changes the documents under the numbers, and answers how many there were. */
async function revise(numbers: number[], change: (document: SourceDocument) => SourceDocument): Promise<number> {
  const [documents, world] = await Promise.all([localIndex().then((index) => index.read(numbers)), loadWorld()]);
  const changes = numbers.flatMap((number, i) => (documents[i] ? [{ number, prepared: prepareDocument(change(documents[i]), world) }] : []));
  return done(await writeIndex((index) => index.revise(changes))).revised;
}

function done<Result extends { ok: true }>(result: Result | WriteFailure): Result {
  tidyIndexSoon();
  if (!result.ok) throw refusalOf(result);
  return result;
}

function withFacts(document: SourceDocument, { url, title, publishedAt, publisher, lang }: DocumentFacts): SourceDocument {
  const { publisher: _publisher, lang: _lang, ...rest } = document;
  return changedNow({ ...rest, url, title, publishedAt: publishedAt === "" ? null : publishedAt, ...(publisher === "" ? {} : { publisher }), ...(lang === "" ? {} : { lang }) });
}

function withPin(document: SourceDocument, pinned: boolean): SourceDocument {
  const { pinned: _pinned, ...kept } = changedNow(document).kept ?? { way: "import", at: new Date().toISOString() };
  return { ...document, kept: pinned ? { ...kept, pinned } : kept };
}

/** Notes that a hand changed it. What came before such notes were kept is an import of unknown time, which is now. */
function changedNow(document: SourceDocument): SourceDocument {
  const now = new Date().toISOString();
  return { ...document, kept: { ...(document.kept ?? { way: "import", at: now }), changedAt: now } };
}
